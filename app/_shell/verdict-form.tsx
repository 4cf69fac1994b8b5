"use client";

import type { ReactNode } from "react";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Radios } from "@/components/ui/radios";
import { TextArea } from "@/components/ui/text-area";
import { REASON_MAX } from "@/lib/assessments/review/rules";
import type { FormAction } from "@/lib/forms";
import { VERDICT_LABELS, VERDICTS } from "@/lib/insights/reviewed";
import { problemsIn } from "./problem-in";
import { useSent } from "./use-sent";

const HINTS = {
  same: "You would give the level that the board agreed",
  lower: "You would give a lower level",
  higher: "You would give a higher level",
  "cannot-tell": "What you can read does not let you say",
} as const;

/** What somebody from outside says of an agreed level. `children` is the page's heading. */
export function VerdictForm({
  save,
  at,
  initial,
  hint,
  button,
  back,
  children,
}: {
  save: FormAction;
  /** The page's address. */
  at: string;
  /** What was said before, by field. */
  initial: Readonly<Record<string, string>>;
  /** Who reads the reason. */
  hint: string;
  button: string;
  back: string;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(save, at);
  const { errors = {}, values = initial } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "save")} answer={state} />
      {children}
      <div className="mt-10 flex flex-col gap-6">
        <Radios
          legend="What would you say of the level?"
          name="verdict"
          options={VERDICTS.map(value => {
            return { value, label: VERDICT_LABELS[value], hint: HINTS[value] };
          })}
          defaultValue={values.verdict}
          error={errors.verdict}
        />
        <TextArea
          label="Why?"
          name="reason"
          hint={hint}
          limit={REASON_MAX}
          defaultValue={values.reason}
          error={errors.reason}
        />
        <ButtonRow>
          <Button id="save">{button}</Button>
          <LinkButton href={back} look="secondary">
            Go back without saving
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
