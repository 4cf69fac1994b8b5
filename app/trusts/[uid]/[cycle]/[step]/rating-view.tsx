import { PreparedEvidence } from "@/components/rubric/prepared-evidence";
import { BackLink } from "@/components/ui/back-link";
import { Beside } from "@/components/ui/beside";
import type { AgreementPage } from "@/lib/assessments/agreement/queries";
import { isUntouched } from "@/lib/assessments/cycle/rules";
import { preparedLevels } from "@/lib/assessments/evidence/rules";
import { choiceOf } from "@/lib/assessments/rating/rules";
import { type FormAction, sayTime } from "@/lib/forms";
import { AgreeForm } from "./agree-form";
import { AtTheMeeting } from "./at-the-meeting";
import { asTheirNote } from "./choose-note";
import { ConfirmForm } from "./confirm-form";
import { LastTimeCard } from "./last-time";
import { NoteSent } from "./note-sent";
import type { NoteAction } from "./note-state";
import { onwardFrom } from "./onward";
import { ProposalCard } from "./proposal-card";
import { RateForm } from "./rate-form";
import type { RateAction } from "./rate-state";
import { RatingRead } from "./rating-read";
import { RowHeading, RowWords, ViewsBeside } from "./row-top";

export interface RatingViewProps {
  page: AgreementPage;
  uid: string;
  from: "check" | null;
  /** Whether this person records what was agreed; everybody else of the board reads. */
  records: boolean;
  /** Whether they may have a different view recorded. */
  differs: boolean;
  /** The name of who looks. */
  person: string;
  /** A form was posted without a script: what was typed is shown, whatever came of it. */
  isPosted: boolean;
  save: RateAction;
  confirm: FormAction;
  saveNote: NoteAction;
  agree: FormAction;
}

export function RatingView(props: RatingViewProps) {
  const { page, uid, from, records, differs, isPosted } = props;
  const base = `/trusts/${uid}/${page.cycle}`;
  const at = `${base}/${page.characteristic.key}`;
  const writes = isPosted || (records && page.approvedAs === null);
  const both = (
    <>
      <Answer {...props} at={at} base={base} writes={writes} />
      <AtTheMeeting {...{ page, at, base, writes, differs }} />
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
        <NoteSent
          save={props.saveNote}
          row={at}
          writer={props.person}
          note={page.note && asTheirNote(page.note)}
        >
          {both}
        </NoteSent>
      ) : (
        both
      )}
    </>
  );
}

/** The row's answer, given or read, with everybody's views beside it once they are shown. */
function Answer({
  page,
  uid,
  from,
  person,
  save,
  confirm,
  agree,
  at,
  base,
  writes,
}: RatingViewProps & { at: string; base: string; writes: boolean }) {
  const { characteristic, rating, spread, committee, proposal } = page;
  const carried = page.lastTime !== null && isUntouched(rating ?? undefined);
  const words = (
    <>
      <RowWords page={page} narrow={spread !== null} />
      {page.lastTime !== null && (
        <LastTimeCard last={page.lastTime} carried={carried} mayConfirm={writes} />
      )}
      <PreparedEvidence
        levels={preparedLevels(characteristic, page.prepared)}
        at={`/trusts/${uid}/evidence`}
      />
    </>
  );
  const top = (
    <>
      <RowHeading page={page} />
      {spread === null && words}
      {committee !== null && (
        <ProposalCard
          committee={committee}
          proposal={proposal}
          writes={writes}
          at={`${at}/proposal`}
        />
      )}
    </>
  );
  const beside = spread !== null && (
    <>
      <ViewsBeside page={page} spread={spread} base={base} />
      {words}
    </>
  );
  if (!writes)
    return (
      <>
        {top}
        <Beside what={beside || undefined}>
          <RatingRead page={page} />
        </Beside>
      </>
    );
  return (
    <>
      {carried && <ConfirmForm confirm={confirm} />}
      {proposal !== null && <AgreeForm agree={agree} />}
      <RateForm
        save={save}
        at={`${at}${from === null ? "" : `?from=${from}`}`}
        autosaveTo={`${at}/answer`}
        onward={onwardFrom({ uid, cycle: page.cycle, step: characteristic.key, from })}
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
        beside={beside || undefined}
      >
        {top}
      </RateForm>
    </>
  );
}
