import { LevelBadge } from "@/components/rubric/level-badge";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { NewStepPage, RowToImprove } from "@/lib/improvement/offers/queries";
import { sayAim } from "@/lib/improvement/steps/rules";

/** Ten rows with where each stands, and how many statements it offers. */
export function ChooseRow({ page, at }: { page: NewStepPage; at: string }) {
  const { standing, trustName } = page;
  return (
    <>
      <BackLink href={at}>Back to next steps</BackLink>
      <PageHeading
        caption={trustName}
        lead="A next step is a statement of the next level up that is not in place yet. A row at Leading offers its own."
      >
        Which row is the next step of?
      </PageHeading>
      {standing === null ? (
        <p>Once the board has agreed levels, each row offers what would bring it further.</p>
      ) : (
        <>
          <p className="mb-4 text-ink-2">
            {standing.approvedAs === null
              ? `From the draft of ${sayCycle(standing.cycle)} as it stands.`
              : `From what was approved for ${sayCycle(standing.cycle)}.`}
          </p>
          <ul className="card divide-y divide-line">
            {[...standing.rows.values()].map(row => (
              <Row key={row.characteristic.key} row={row} at={at} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Row({ row, at }: { row: RowToImprove; at: string }) {
  const { characteristic, level, statements } = row;
  const { key, number, shortTitle } = characteristic;
  const title = number === 0 ? shortTitle : `${number}. ${shortTitle}`;
  const offers = statements.length > 0;
  return (
    <li className="relative flex min-h-14 flex-col gap-x-6 gap-y-1 px-5 py-3.5 first:rounded-t-card last:rounded-b-card has-[a:hover]:bg-brand-tint sm:flex-row sm:items-center sm:justify-between">
      <div>
        {offers ? (
          <a
            href={`${at}/new/${key}`}
            className="font-medium text-link visited:text-link after:absolute after:inset-0"
          >
            {title}
          </a>
        ) : (
          <span className="font-medium text-ink-2">{title}</span>
        )}
        <p className="text-small text-ink-2">{sayOffer(row)}</p>
      </div>
      <LevelBadge standing={level ?? "not-rated"} words="No level yet" size="small" />
    </li>
  );
}

function sayOffer({ level, statements }: RowToImprove): string {
  if (level === null) return "Offers next steps once a level is agreed";
  const many = statements.length;
  if (many === 0) return `${sayAim(level)}: every statement is in place or taken up`;
  return `${sayAim(level)}: ${many} ${many === 1 ? "statement" : "statements"} not in place yet`;
}
