import { EvidencedWords } from "@/components/rubric/evidenced-words";
import { LevelBadge } from "@/components/rubric/level-badge";
import { ReviewedMark } from "@/components/rubric/reviewed-mark";
import { sayStanding } from "@/components/rubric/standing";
import { YearsTable } from "@/components/rubric/years-table";
import { BackLink } from "@/components/ui/back-link";
import { Card } from "@/components/ui/card";
import { WithAside } from "@/components/ui/frame";
import { PageHeading } from "@/components/ui/page-heading";
import type { CellPage } from "@/lib/assessments/academy-record/queries";
import { yearsOfStep } from "@/lib/assessments/academy-record/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { everyCycle } from "@/lib/assessments/matrix/rules";
import { sayMark } from "@/lib/assessments/review/rules";
import { sayDay } from "@/lib/forms";
import type { StepKey } from "@/lib/rubric";
import { nameOf, sayNotSent } from "../../../words";
import { CellStatements } from "./cell-statements";

/** One step of one academy's view: who says so, why, and what shows it. */
export function CellView({ page, step, trust }: { page: CellPage; step: StepKey; trust: string }) {
  const { academy, view, board } = page;
  const at = `${trust}/academies`;
  const all = everyCycle(page.cycles);
  const standing = view.levels.get(step) ?? "not-rated";
  const isSent = view.sentAt !== null;
  const words = isSent ? sayStanding(standing) : sayNotSent(view, view.cycle);
  return (
    <>
      <BackLink href={`${at}?cycle=${view.cycle}`}>Back to all academies</BackLink>
      <PageHeading caption={`${academy.name}, ${sayCycle(view.cycle)}`}>
        {nameOf(view.rubric, step)}: {words}
      </PageHeading>
      <WithAside
        aside={
          <div className="flex flex-col gap-6 text-small">
            <section>
              <h2 className="text-h3">The board says</h2>
              <p className="mt-2">
                <LevelBadge
                  standing={board?.level ?? "not-rated"}
                  words={board?.notAgreed ? "Not agreed" : undefined}
                  size="small"
                />
              </p>
              <div className="mt-2 flex flex-col gap-1">
                {board?.mark && <EvidencedWords mark={board.mark} />}
                <ReviewedMark
                  reviewed={sayMark(board?.reviewed)}
                  rscView={sayMark(board?.rscView)}
                />
              </div>
              <p className="mt-2">
                <a href={`${trust}/${view.cycle}/${step}`}>What the board agreed</a>
              </p>
            </section>
            <section>
              <h2 className="text-h3">More</h2>
              <ul className="mt-1">
                <li>
                  <a href={`${at}/${academy.urn}`}>All steps of {academy.name}</a>
                </li>
                <li>
                  <a href={`${at}/steps/${step}?cycle=${view.cycle}`}>This step across academies</a>
                </li>
              </ul>
            </section>
          </div>
        }
      >
        {isSent && (
          <Card className="mb-8">
            {page.reason === "" ? (
              <p className="text-ink-2">No reason was given.</p>
            ) : (
              <p className="whitespace-pre-line wrap-anywhere">{page.reason}</p>
            )}
            <p className="mt-3 text-small text-ink-2">{sayWho(page)}</p>
          </Card>
        )}
        {isSent && <CellStatements page={page} step={step} evidenceAt={`${trust}/evidence`} />}
      </WithAside>
      <section className="mt-10">
        <h2 className="mb-3">Over the years</h2>
        <YearsTable
          caption={`The level of ${view.rubric.characteristics[step].shortTitle.toLowerCase()} that the academy gave, year by year.`}
          first="Step"
          names={all.map(sayCycle)}
          rows={[
            {
              key: step,
              heading: nameOf(view.rubric, step),
              years: yearsOfStep(academy, all, step),
            },
          ]}
        />
      </section>
    </>
  );
}

/** "Answered by Ruth Carlyon on 3 October 2026; sent by …". */
function sayWho({ answeredBy, answeredAt, view }: CellPage): string {
  const answered =
    answeredBy === null || answeredAt === null
      ? "Not answered"
      : `Answered by ${answeredBy} on ${sayDay(answeredAt)}`;
  const sent = view.sentAt === null ? "" : `; sent by ${view.sentByName} on ${sayDay(view.sentAt)}`;
  return `${answered}${sent}`;
}
