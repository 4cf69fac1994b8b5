"use client";

import type { ReactNode } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { EVIDENCE_BUTTONS } from "@/app/_shell/statements/evidence-buttons";
import { type Doing, LevelSections } from "@/app/_shell/statements/level-sections";
import { MarkChoice } from "@/app/_shell/statements/mark-choice";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextButton } from "@/components/ui/text-button";
import type { PreparedLevel } from "@/lib/assessments/evidence/rules";
import type { FormAction } from "@/lib/forms";
import { MARKS } from "@/lib/insights/prepared";

/**
 * A row's marks. Every button saves them: none is lost on the way to adding evidence or taking it away.
 * `children` is the page's heading: an error summary stands above it.
 */
export function MarksForm({
  save,
  at,
  files,
  levels,
  usedLastTime,
  children,
}: {
  save: FormAction;
  at: string;
  /** Where files are opened. */
  files: string;
  /** Pieces of evidence that showed this row last time and could again. */
  usedLastTime: number;
  levels: readonly PreparedLevel[];
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(save, at);
  const { errors = {}, values } = state;
  const doing: Doing = {
    marks: statement => (
      <MarkChoice
        key={statement.mark}
        statement={statement}
        marks={MARKS}
        was={statement.mark ?? ""}
        chosen={values?.[statement.id] ?? statement.mark}
        error={errors[statement.id]}
      />
    ),
    ...EVIDENCE_BUTTONS,
  };
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      {/* Enter on a radio presses a form's first button. */}
      <button type="submit" name="go" value="save" hidden>
        Save the marks
      </button>
      <ErrorSummary errors={problemsIn(state, "save")} answer={state} />
      {children}
      {usedLastTime > 0 && (
        <p className="mb-6 print:hidden">
          <TextButton name="go" value="again">
            Use again what showed this last time ({usedLastTime}{" "}
            {usedLastTime === 1 ? "piece" : "pieces"} still in date)
          </TextButton>
        </p>
      )}
      <LevelSections levels={levels} at={files} doing={doing} />
      <div className="mt-8">
        <ButtonRow>
          <Button id="save" name="go" value="save">
            Save the marks
          </Button>
        </ButtonRow>
      </div>
    </form>
  );
}
