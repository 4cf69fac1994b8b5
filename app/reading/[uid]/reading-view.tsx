import { marksIn } from "@/app/_shell/others-marks";
import { RatingsList } from "@/components/rubric/ratings-list";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type {
  ReadableLine,
  ReadableVersion,
  ReadingPage,
} from "@/lib/assessments/reading/commands";
import { sayDay } from "@/lib/forms";

/** A version's ten levels and reasons, then the other versions there are. */
export function ReadingView({ page, version }: { page: ReadingPage; version: ReadableVersion }) {
  const home = `/reading/${page.trustUid}`;
  const [latest] = page.lines;
  const isLatest = latest !== undefined && isSame(latest, version);
  const others = page.lines.filter(line => !isSame(line, version));
  return (
    <>
      {!isLatest && <BackLink href={home}>Back to the latest approved version</BackLink>}
      <PageHeading caption={version.trustName}>
        Approved self-assessment {sayCycle(version.cycle)}
        {version.number > 1 || !isLatest ? `, version ${version.number}` : ""}
      </PageHeading>
      {!isLatest && (
        <Notice kind="warning">
          This is an earlier version. The board has approved a later one since.
        </Notice>
      )}
      <p className="my-6">
        Approved at the meeting of {sayDay(version.meetingOn)}, minute {version.minuteReference}.
        Reference <span className="whitespace-nowrap">{version.reference}</span>.
      </p>
      <SharedWithYou page={page} />
      <Notice title="What you are reading">
        The board’s own view of the trust: the level it agreed for each question, and why; how far
        it is evidenced; and what an external reviewer says of it, where one has looked. Evidence,
        drafts and next steps stay within the trust. The trust sees that you opened this.{" "}
        <a href="/framework">What the levels mean</a>
      </Notice>
      <p className="mt-6 print:hidden">
        <a href={`${home}/${version.cycle}/${version.number}/download`}>
          Download the ten ratings (CSV)
        </a>
      </p>
      <h2 className="mt-10 mb-4">The ten ratings</h2>
      <RatingsList
        rubric={version.rubric}
        ratings={version.ratings}
        marksOf={marksIn(version.others)}
      />
      {others.length > 0 && <Others lines={others} home={home} isLatest={isLatest} />}
    </>
  );
}

/** When and what for this version was shared with this reader, and what was withdrawn. */
function SharedWithYou({ page }: { page: ReadingPage }) {
  const { share } = page;
  const withdrawn = page.shares.filter(one => one.withdrawnAt !== null);
  return (
    <>
      {share !== undefined && (
        <p className="mb-4">
          <strong className="font-semibold">
            Shared with you on {sayDay(share.sharedAt)}
            {share.purpose !== "" && <> for: {share.purpose}</>}.
          </strong>{" "}
          A self-assessment, not a DfE judgement.
        </p>
      )}
      {withdrawn.map(one => (
        <p key={one.sharedAt.toISOString()} className="mb-4 text-small text-ink-2">
          {sayCycle(one.cycle)}, version {one.number}: shared with you on {sayDay(one.sharedAt)},
          withdrawn on {one.withdrawnAt !== null && sayDay(one.withdrawnAt)}
        </p>
      ))}
    </>
  );
}

function Others({
  lines,
  home,
  isLatest,
}: {
  lines: readonly ReadableLine[];
  home: string;
  isLatest: boolean;
}) {
  return (
    <section className="mt-10">
      <h2 className="mb-3">{isLatest ? "Earlier approved versions" : "Other approved versions"}</h2>
      <ul className="flex flex-col gap-3">
        {lines.map(line => (
          <li key={line.reference}>
            <a href={`${home}/${line.cycle}/${line.number}`}>
              {sayCycle(line.cycle)}, version {line.number}
            </a>
            <span className="block text-small text-ink-2">
              Approved at the meeting of {sayDay(line.meetingOn)}, minute {line.minuteReference}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isSame(one: ReadableLine, other: ReadableLine): boolean {
  return one.cycle === other.cycle && one.number === other.number;
}
