import { KeptForm } from "@/app/_shell/kept-form";
import { PageHeading } from "@/components/ui/page-heading";
import { targetYears } from "@/lib/assessments/agreement/rules";
import type { CharacteristicKey } from "@/lib/rubric";
import { CURRENT_RUBRIC } from "@/lib/rubric";
import { NoteForm } from "./note-form";
import { NoteSent } from "./note-sent";
import type { NoteAction } from "./note-state";
import { onwardFrom } from "./onward";
import { RateForm } from "./rate-form";
import type { RateAction } from "./rate-state";

interface KeptRowProps {
  saveNote: NoteAction;
  uid: string;
  cycle: string;
  step: CharacteristicKey;
  from: "check" | null;
  save: RateAction;
}

/** A row's form for somebody who was signed out meanwhile: what they typed, and the public framework. */
export function KeptRow({ save, saveNote, ...row }: KeptRowProps) {
  const { shortTitle, title, levels } = CURRENT_RUBRIC.characteristics[row.step];
  const base = `/trusts/${row.uid}/${row.cycle}/${row.step}`;
  return (
    <KeptForm>
      <NoteSent save={saveNote} row={base} writer="" note={null}>
        <RateForm
          published={undefined}
          save={save}
          at={row.from === null ? base : `${base}?from=${row.from}`}
          autosaveTo={`${base}/answer`}
          onward={onwardFrom(row)}
          writer=""
          lastEvidence=""
          levels={levels}
          initial={{ level: null, reason: "", evidenceNote: "", version: 0, savedAt: null }}
        >
          <PageHeading lead={title}>{shortTitle}</PageHeading>
        </RateForm>
        <NoteForm years={targetYears(row.cycle)} />
      </NoteSent>
    </KeptForm>
  );
}
