import { FieldError, FieldGroup } from "@/components/ui/field-parts";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { NOTE_MAX } from "@/lib/assessments/agreement/rules";
import { LEVEL_NAMES, LEVELS } from "@/lib/rubric/types";
import type { TypedNote } from "./note-state";

interface NoteFieldsProps {
  /** The years a target may be set for. */
  years: readonly string[];
  values: TypedNote;
  errors: Readonly<Record<string, string>>;
}

/** A row's note for the meeting, and its target. */
export function NoteFields({ years, values, errors }: NoteFieldsProps) {
  return (
    <>
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
    </>
  );
}

const NONE = { value: "", label: "None" } as const;
