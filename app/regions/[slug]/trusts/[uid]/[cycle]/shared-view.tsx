import { restsOn } from "@/app/_shell/evidence-titles";
import { RatingsList } from "@/components/rubric/ratings-list";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { sayAgreed } from "@/lib/assessments/approval/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { SharedVersion } from "@/lib/assessments/shared/commands";
import { sayDay } from "@/lib/forms";
import { OpenedEvidence } from "./opened-evidence";
import { SharedSteps } from "./shared-steps";

export function SharedView({ version, slug }: { version: SharedVersion; slug: string }) {
  return (
    <>
      <BackLink href={`/regions/${slug}`}>Back to the region</BackLink>
      <PageHeading caption={`Self-assessment ${sayCycle(version.cycle)}`}>
        {version.trustName}
      </PageHeading>
      <Notice>
        You are viewing what the trust shared on {sayDay(version.sharedAt)}
        {version.purpose !== "" && <> for: {version.purpose}</>}. A self-assessment, not a DfE
        judgement. The trust sees that you opened it.
      </Notice>
      <p className="my-6 text-small text-ink-2">
        Approved at the meeting of {sayDay(version.meetingOn)}, minute {version.minuteReference}.
        Shared by {version.sharedByName}. Reference {version.reference}.{" "}
        {!version.withEvidence && "The trust did not share its evidence notes."}
      </p>
      <OpenedEvidence
        items={version.items}
        at={`/regions/${slug}/trusts/${version.trustUid}/${version.cycle}`}
      />
      <SharedSteps version={version} />
      <h2 className="mb-4">The ten ratings</h2>
      <RatingsList
        rubric={version.rubric}
        ratings={version.ratings}
        restsOn={restsOn}
        noteOf={(_, row) => sayAgreed(row, version.meetingOn)}
      />
    </>
  );
}
