import { EVIDENCE_BUTTONS } from "@/app/_shell/statements/evidence-buttons";
import { type Doing, LevelSections } from "@/app/_shell/statements/level-sections";
import { MarkChoice } from "@/app/_shell/statements/mark-choice";
import { LevelPicker } from "@/components/rubric/level-picker";
import { TextArea } from "@/components/ui/text-area";
import { ACADEMY_REASON_MAX, CANNOT_SEE } from "@/lib/assessments/academy-view/rules";
import type { PreparedLevel } from "@/lib/assessments/evidence/rules";
import { ACADEMY_MARKS } from "@/lib/insights/prepared";
import { markOf, type TypedAnswer } from "./answer-state";

/** A mark for each statement that can be seen, what shows it, the level that fits best, and why. */
export function AnswerFields({
  levels,
  files,
  values,
  errors,
}: {
  levels: readonly PreparedLevel[];
  files: string;
  values: TypedAnswer;
  errors: Readonly<Record<string, string>>;
}) {
  const doing: Doing = {
    marks: statement => (
      <MarkChoice
        statement={statement}
        marks={ACADEMY_MARKS}
        chosen={markOf(values, statement.id)}
        error={errors[statement.id]}
      />
    ),
    ...EVIDENCE_BUTTONS,
  };
  return (
    <>
      <section aria-labelledby="statements">
        <h2 id="statements">What can be seen from your academy</h2>
        <p className="mt-1 mb-4 text-ink-2">
          Mark each statement, as far as you can tell. Every answer saves by itself.
        </p>
        <LevelSections levels={levels} at={files} holdsFor="your academy" doing={doing} />
      </section>
      <LevelPicker
        name="level"
        legend="Which level fits your academy best now?"
        hint="What each level says, as far as you can see it, stands above. Choose the closest."
        error={errors.level}
        defaultValue={values.level ?? undefined}
        instead={{
          value: CANNOT_SEE,
          label: "We can’t see this from here",
          hint: "An answer like any other. It stands by itself, and is never taken for a level.",
        }}
      />
      <TextArea
        label="Why do you think so? (optional)"
        hint="Do not name pupils or individual members of staff."
        name="reason"
        rows={4}
        limit={ACADEMY_REASON_MAX}
        defaultValue={values.reason}
        error={errors.reason}
      />
    </>
  );
}
