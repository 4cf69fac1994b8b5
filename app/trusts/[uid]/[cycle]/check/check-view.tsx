import { restsOn } from "@/app/_shell/evidence-titles";
import { RatingsList } from "@/components/rubric/ratings-list";
import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import type { CheckPage } from "@/lib/assessments/approval/queries";
import {
  rowsMissing,
  type StandingAnswer,
  sayAgreed,
  sayChecked,
  versionsSeen,
} from "@/lib/assessments/approval/rules";
import { sayCycle, statusOf } from "@/lib/assessments/cycle/rules";
import type { FormAction } from "@/lib/forms";
import { movementOf, sayMovement } from "@/lib/insights";
import { ApproveForm } from "./approve-form";
import { CarefulQuestions } from "./careful-questions";

export function CheckView({
  page,
  uid,
  may,
  approve,
  reopened,
}: {
  page: CheckPage;
  uid: string;
  may: { record: boolean; approve: boolean };
  approve: FormAction;
  /** It has just been opened again: said once. */
  reopened: boolean;
}) {
  const { assessment } = page;
  const base = `/trusts/${uid}/${assessment.cycle}`;
  const open = assessment.approvedAs === null;
  const approvable = open && may.approve && rowsMissing(assessment).length === 0;
  const { rows } = page;
  const checked = sayChecked(rows.values());
  const answers = (
    <>
      <PageHeading caption={`${page.trustName}, ${sayCycle(assessment.cycle)}`}>
        Check the answers
      </PageHeading>
      {open && checked !== null && (
        <div className="mb-6">
          <Notice title={checked}>
            What is carried forward stands as the board agreed it last time. Approving leaves it so,
            and the version says that nobody checked it this year.
          </Notice>
        </div>
      )}
      {open && <CarefulQuestions page={page} base={base} />}
      <RatingsList
        rubric={assessment.rubric}
        ratings={rows}
        clip
        restsOn={restsOn}
        noteOf={(key, row) => {
          const before = assessment.lastTime.get(key);
          if (row.carriedFrom !== null || before === undefined) return sayAgreed(row, null);
          return sayMovement(movementOf(before.level, row.level));
        }}
        linkOf={
          open && may.record
            ? (key, row) => ({ href: `${base}/${key}?from=check`, word: wordOf(row) })
            : undefined
        }
      />
    </>
  );
  return (
    <>
      <BackLink href={`/trusts/${uid}`}>Back to self-assessment</BackLink>
      {reopened && open && (
        <NotificationBanner>
          Open again. Change what needs changing, then approve a new version.
        </NotificationBanner>
      )}
      {approvable ? (
        <ApproveForm approve={approve} at={`${base}/check`} seen={versionsSeen(assessment.ratings)}>
          {answers}
        </ApproveForm>
      ) : (
        <>
          {answers}
          <div className="mt-10">
            <Ending page={page} base={base} />
          </div>
        </>
      )}
    </>
  );
}

/** A row to answer, to check, or to change. */
function wordOf(row: StandingAnswer | undefined): string {
  if (row === undefined || statusOf(row) !== "Completed") return "Answer";
  return row.carriedFrom === null ? "Change" : "Check";
}

/** What stands where this person cannot approve, or not yet. */
function Ending({ page, base }: { page: CheckPage; base: string }) {
  const { approvedAs, rubric } = page.assessment;
  const missing = rowsMissing(page.assessment);
  if (approvedAs !== null) {
    return (
      <LinkButton href={`${base}/versions/${approvedAs}`}>Open the approved version</LinkButton>
    );
  }
  const [first] = missing;
  if (first !== undefined) {
    return (
      <Notice
        kind="warning"
        title={
          missing.length === 1 ? "One row is still to do" : `${missing.length} rows are still to do`
        }
      >
        Next: <a href={`${base}/${first}?from=check`}>{rubric.characteristics[first].shortTitle}</a>
        . Each row needs a level, or not agreed with the reason.
      </Notice>
    );
  }
  return (
    <Notice>All ten are complete. The chair approves, or the vice-chair in their absence.</Notice>
  );
}
