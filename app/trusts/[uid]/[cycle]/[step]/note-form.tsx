"use client";

import { Button } from "@/components/ui/button";
import { FieldError, FieldGroup } from "@/components/ui/field-parts";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { NOTE_MAX, type Note } from "@/lib/assessments/agreement/rules";
import { LEVEL_NAMES, LEVELS } from "@/lib/rubric/types";
import { useNoteSent } from "./note-sent";
import { TheirNoteCard } from "./their-note";

interface NoteFormProps {
  /** The years a target may be set for. */
  years: readonly string[];
  initial: Note & { readonly version: number };
}

/** What is noted for the meeting beside a row's answer. A form of its own, with a button of its own. */
export function NoteForm({ years, initial }: NoteFormProps) {
  const { state, action, onSubmit } = useNoteSent();
  const { errors = {}, values = asValues(initial), theirs } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <div className="flex flex-col gap-6">
        {theirs !== undefined && <TheirNoteCard theirs={theirs} />}
        <input type="hidden" name="version" defaultValue={values.version} />
        <TextArea
          label="Note for the meeting (optional)"
          name="note"
          hint="One note for this step. The board and the trust CEO read it."
          limit={NOTE_MAX}
          rows={3}
          defaultValue={values.note}
          error={errors.note}
        />
        <div className="grid gap-6 sm:grid-cols-2">
          <FieldGroup error={errors.targetLevel}>
            {errors.targetLevel && <FieldError id="targetLevel">{errors.targetLevel}</FieldError>}
            <Select
              label="Target level (optional)"
              name="targetLevel"
              options={[NONE, ...LEVELS.map(value => ({ value, label: LEVEL_NAMES[value] }))]}
              value={values.targetLevel}
            />
          </FieldGroup>
          <FieldGroup error={errors.targetYear}>
            {errors.targetYear && <FieldError id="targetYear">{errors.targetYear}</FieldError>}
            <Select
              label="By the end of (optional)"
              name="targetYear"
              options={[NONE, ...years.map(value => ({ value, label: value.replace("-", "/") }))]}
              value={values.targetYear}
            />
          </FieldGroup>
        </div>
        <p className="text-small text-ink-2">
          Set a target for a few steps only: those that the board wants to move first.
        </p>
        <noscript>
          <p className="text-small">Save your answer above before you save here.</p>
        </noscript>
        <div className="flex flex-wrap items-center gap-4">
          <Button id="save-note" look="secondary">
            Save the note and target
          </Button>
          {/* Said politely: the page's one status is the answer's. */}
          <p aria-live="polite" className="text-small text-success">
            {state.savedAt !== undefined && `Note saved at ${state.savedAt}`}
          </p>
        </div>
      </div>
    </form>
  );
}

const NONE = { value: "", label: "None" } as const;

function asValues({ note, targetLevel, targetYear, version }: NoteFormProps["initial"]) {
  return {
    note,
    targetLevel: targetLevel ?? "",
    targetYear: targetYear ?? "",
    version: String(version),
  } as Readonly<Record<string, string>>;
}
