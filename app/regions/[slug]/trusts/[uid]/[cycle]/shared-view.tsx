import { restsOn } from "@/app/_shell/evidence-titles";
import { marksIn } from "@/app/_shell/others-marks";
import { RatingsList } from "@/components/rubric/ratings-list";
import { BackLink } from "@/components/ui/back-link";
import { Figure, Figures } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { sayAgreed } from "@/lib/assessments/approval/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { SharedVersion } from "@/lib/assessments/shared/commands";
import { sayDay } from "@/lib/forms";
import { movementOf, trustFinding } from "@/lib/insights";
import { LEVEL_NAMES } from "@/lib/rubric";
import { SharedHelp } from "../shared-help";
import { OpenedEvidence } from "./opened-evidence";
import { SharedSteps } from "./shared-steps";
import { SharedTable } from "./shared-table";

export function SharedView({ version, slug }: { version: SharedVersion; slug: string }) {
  const { trustName, trustUid, cycle, ratings, rubric, others } = version;
  const levels = new Map([...ratings].map(([key, { level }]) => [key, level] as const));
  const here = `/regions/${slug}/trusts/${trustUid}`;
  return (
    <>
      <BackLink href={here}>Back to the trust</BackLink>
      <PageHeading caption={`${trustName}, self-assessment ${sayCycle(cycle)}`}>
        {trustFinding(rubric, levels)}
      </PageHeading>
      <Notice>
        You are viewing what the trust shared on {sayDay(version.sharedAt)}
        {version.purpose !== "" && <> for: {version.purpose}</>}. A self-assessment, not a DfE
        judgement. The trust sees that you opened it, and anything you write here is shown to it.
      </Notice>
      <p className="my-6 text-small text-ink-2">
        Version {version.number}, approved at the meeting of {sayDay(version.meetingOn)}, minute{" "}
        {version.minuteReference}. Shared by {version.sharedByName}. Reference {version.reference}.{" "}
        {!version.withEvidence && "The trust did not share its evidence notes. "}
        <a href={here}>All that this trust shared over the years</a>
      </p>
      <Summary version={version} />
      <div className="my-10">
        <SharedTable version={version} />
      </div>
      <OpenedEvidence items={version.items} at={`${here}/${cycle}`} />
      <SharedSteps version={version} />
      <SharedHelp help={version.help} rubric={rubric} said={version} />
      <h2 className="mb-4">The ten ratings</h2>
      <div className="max-w-reading">
        <RatingsList
          rubric={rubric}
          ratings={ratings}
          restsOn={restsOn}
          marksOf={marksIn(others)}
          noteOf={(_, row) => sayAgreed(row, version.meetingOn)}
        />
      </div>
    </>
  );
}

/** The same four figures that the trust's own profile begins with. */
function Summary({ version: { ratings, before } }: { version: SharedVersion }) {
  const overall = ratings.get("overall")?.level ?? null;
  const moves = [...ratings].map(
    ([key, { level }]) => movementOf(before?.levels.get(key) ?? null, level).kind,
  );
  const count = (kind: "up" | "down") =>
    before === null ? "–" : moves.filter(move => move === kind).length;
  return (
    <Figures>
      <Figure label="Overall performance">
        {overall === null ? "Not agreed" : LEVEL_NAMES[overall]}
      </Figure>
      <Figure label="Rows with a level">
        {[...ratings.values()].filter(({ level }) => level !== null).length} of 10
      </Figure>
      <Figure label="Moved up since the time before">{count("up")}</Figure>
      <Figure label="Moved down since the time before">{count("down")}</Figure>
    </Figures>
  );
}
