"use client";

import type { ReactNode } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { LevelPicker } from "@/components/rubric/level-picker";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea } from "@/components/ui/text-area";
import { REASON_MAX } from "@/lib/assessments/rating/rules";
import type { FormAction } from "@/lib/forms";
import type { Characteristic } from "@/lib/rubric/types";

/** `children` is the page's heading: an error summary stands above it. */
export function ProposalForm({
  propose,
  at,
  back,
  levels,
  initial,
  children,
}: {
  propose: FormAction;
  /** The page's address. */
  at: string;
  back: string;
  levels: Characteristic["levels"];
  /** What is recorded already, by field. */
  initial: Readonly<Record<string, string>>;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(propose, at);
  const { errors = {}, values = initial } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "propose")} answer={state} />
      {children}
      <div className="flex flex-col gap-8">
        <input type="hidden" name="version" defaultValue={values.version ?? initial.version} />
        <LevelPicker
          characteristic={{ levels }}
          name="level"
          legend="Which level does the committee propose?"
          error={errors.level}
          defaultValue={values.level || undefined}
          instead={{
            value: "not-agreed",
            label: "Not agreed",
            hint: "The committee has not agreed a level. Say why below.",
          }}
        />
        <TextArea
          label="Why this level, or why none (optional if a level is chosen)"
          name="reason"
          limit={REASON_MAX}
          defaultValue={values.reason}
          error={errors.reason}
        />
        <ButtonRow>
          <Button id="propose">Record the proposal</Button>
          <LinkButton href={back} look="secondary">
            Leave it as it is
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
