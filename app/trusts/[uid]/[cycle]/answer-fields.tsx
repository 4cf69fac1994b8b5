import type { ReactNode } from "react";
import { LevelPicker } from "@/components/rubric/level-picker";
import { TextArea } from "@/components/ui/text-area";
import { EVIDENCE_MAX, REASON_MAX } from "@/lib/assessments/rating/rules";
import type { Characteristic, Level } from "@/lib/rubric/types";

interface AnswerFieldsProps {
  levels: Characteristic["levels"];
  /** The published words of each level, where they are loaded and stand below ours. */
  published?: Readonly<Record<Level, string>> | undefined;
  /** What the level's question says below it, where that is more than how to choose. */
  hint?: string;
  /** What the fields begin with, and what is wrong with them, by field. */
  values: {
    readonly level?: string | null;
    readonly reason?: string;
    readonly evidenceNote?: string;
  };
  errors: Readonly<Record<string, string>>;
  /** Below the field of evidence. */
  belowEvidence?: ReactNode;
  /** The page has just filled the field of evidence: it is shown. */
  focusEvidence?: boolean;
}

/** A row's answer, wherever one is given: the level or none, why, and what shows it. */
export function AnswerFields(props: AnswerFieldsProps) {
  const { levels, published, hint, values, errors, belowEvidence, focusEvidence } = props;
  return (
    <>
      <LevelPicker
        characteristic={{ levels }}
        published={published}
        name="level"
        legend="Which description fits your trust best now?"
        {...(hint === undefined ? {} : { hint })}
        error={errors.level}
        defaultValue={values.level ?? undefined}
        instead={{
          value: "not-agreed",
          label: "Not agreed",
          hint: "The board has not agreed a level. Say why below.",
        }}
      />
      <TextArea
        label="Why this level, or why none (optional if a level is chosen)"
        name="reason"
        limit={REASON_MAX}
        defaultValue={values.reason}
        error={errors.reason}
      />
      <div className="flex flex-col gap-3">
        <TextArea
          label="What shows it (optional)"
          hint="For example a report, a plan or a visit, with its date. Do not name pupils or individual members of staff."
          name="evidenceNote"
          limit={EVIDENCE_MAX}
          defaultValue={values.evidenceNote}
          error={errors.evidenceNote}
          autoFocus={focusEvidence}
        />
        {belowEvidence}
      </div>
    </>
  );
}
