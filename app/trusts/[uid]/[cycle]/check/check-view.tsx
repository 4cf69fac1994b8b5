import { RatingsList } from "@/components/rubric/ratings-list";
import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import type { CheckPage } from "@/lib/assessments/approval/queries";
import { rowsMissing, versionsSeen } from "@/lib/assessments/approval/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { FormAction } from "@/lib/forms";
import { ApproveForm } from "./approve-form";

export function CheckView({
  page,
  uid,
  may,
  approve,
}: {
  page: CheckPage;
  uid: string;
  may: { record: boolean; approve: boolean };
  approve: FormAction;
}) {
  const { assessment } = page;
  const base = `/trusts/${uid}/${assessment.cycle}`;
  const open = assessment.approvedAs === null;
  const approvable = open && may.approve && rowsMissing(assessment.ratings).length === 0;
  const answers = (
    <>
      <PageHeading caption={`${page.trustName}, ${sayCycle(assessment.cycle)}`}>
        Check the answers
      </PageHeading>
      <RatingsList
        rubric={assessment.rubric}
        ratings={assessment.ratings}
        changeAt={open && may.record ? key => `${base}/${key}?from=check` : undefined}
      />
    </>
  );
  return (
    <>
      <BackLink href={`/trusts/${uid}`}>Back to self-assessment</BackLink>
      {approvable ? (
        <ApproveForm approve={approve} seen={versionsSeen(assessment.ratings)}>
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

/** What stands where this person cannot approve, or not yet. */
function Ending({ page, base }: { page: CheckPage; base: string }) {
  const { approvedAs, ratings, rubric } = page.assessment;
  const missing = rowsMissing(ratings);
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
