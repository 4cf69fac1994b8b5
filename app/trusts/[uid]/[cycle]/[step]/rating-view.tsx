import { CompareLevels } from "@/components/rubric/compare-levels";
import { LevelsExplained } from "@/components/rubric/levels-explained";
import { PreparedEvidence } from "@/components/rubric/prepared-evidence";
import { OurSummary, PublishedStatement } from "@/components/rubric/published-words";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { isUntouched } from "@/lib/assessments/cycle/rules";
import { preparedLevels } from "@/lib/assessments/evidence/rules";
import type { RatingPage } from "@/lib/assessments/rating/queries";
import { choiceOf } from "@/lib/assessments/rating/rules";
import { type FormAction, sayTime } from "@/lib/forms";
import { ConfirmForm } from "./confirm-form";
import { LastTimeCard } from "./last-time";
import { onwardFrom } from "./onward";
import { RateForm } from "./rate-form";
import type { RateAction } from "./rate-state";
import { RatingRead } from "./rating-read";

export interface RatingViewProps {
  page: RatingPage;
  uid: string;
  from: "check" | null;
  /** Whether this person records what was agreed; everybody else of the board reads. */
  records: boolean;
  /** The name of who looks. */
  person: string;
  /** A form was posted without a script: what was typed is shown, whatever came of it. */
  isPosted: boolean;
  save: RateAction;
  confirm: FormAction;
}

export function RatingView(props: RatingViewProps) {
  const { page, uid, from, records, person, isPosted, save, confirm } = props;
  const { characteristic, rating, cycle } = page;
  const key = characteristic.key;
  const base = `/trusts/${uid}/${cycle}`;
  const writes = isPosted || (records && page.approvedAs === null);
  const carried = page.lastTime !== null && isUntouched(rating ?? undefined);
  const top = (
    <>
      <Top page={page} />
      {page.lastTime !== null && (
        <LastTimeCard last={page.lastTime} carried={carried} mayConfirm={writes} />
      )}
      <PreparedEvidence levels={preparedLevels(characteristic, page.prepared)} />
    </>
  );
  return (
    <>
      {from === "check" ? (
        <BackLink href={`${base}/check`}>Back to check the answers</BackLink>
      ) : (
        <BackLink href={`/trusts/${uid}`}>Back to self-assessment</BackLink>
      )}
      {writes ? (
        <>
          {carried && <ConfirmForm confirm={confirm} />}
          <RateForm
            save={save}
            at={`${base}/${key}${from === null ? "" : `?from=${from}`}`}
            autosaveTo={`${base}/${key}/answer`}
            onward={onwardFrom({ uid, cycle, step: key, from })}
            writer={person}
            lastEvidence={page.lastTime?.evidenceNote ?? ""}
            levels={characteristic.levels}
            published={page.published?.levels}
            initial={{
              level: rating === null ? null : choiceOf(rating),
              reason: rating?.reason ?? "",
              evidenceNote: rating?.evidenceNote ?? "",
              version: rating?.version ?? 0,
              savedAt: rating === null ? null : sayTime(rating.updatedAt),
            }}
          >
            {top}
          </RateForm>
        </>
      ) : (
        <>
          {top}
          <RatingRead page={page} />
        </>
      )}
    </>
  );
}

/** What the row is about. Inside the form, so that an error summary stands above it. */
function Top({ page }: { page: RatingPage }) {
  const { characteristic, published, rubric } = page;
  return (
    <>
      <PageHeading
        caption={
          characteristic.number === 0 ? page.trustName : `Step ${characteristic.number} of 9`
        }
        lead={characteristic.title}
      >
        {characteristic.shortTitle}
      </PageHeading>
      {published === null ? (
        <OurSummary source={rubric.source} />
      ) : (
        <PublishedStatement source={rubric.source} words={published.statement} />
      )}
      <div className="mb-8 flex flex-col">
        <LevelsExplained rubric={rubric} />
        <CompareLevels characteristic={characteristic} />
      </div>
    </>
  );
}
