"use client";

import type { ReactNode } from "react";
import { Day } from "@/app/_shell/day";
import { dayFirst, problemsIn } from "@/app/_shell/problem-in";
import { OwnerField } from "@/app/_shell/steps/owner-field";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Radios } from "@/components/ui/radios";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/forms";
import { EFFECT_MAX } from "@/lib/improvement/steps/rules";

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** `children` is the page's heading: an error summary stands above it. */
export function StepForm({
  act,
  at,
  back,
  statements,
  owners,
  children,
}: {
  act: FormAction;
  /** The page's address. */
  at: string;
  back: string;
  statements: readonly Choice[];
  owners: readonly Choice[];
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(act, at);
  const { errors = {}, values = {} } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "set", dayFirst("due"))} answer={state} />
      {children}
      <div className="flex flex-col gap-8">
        {statements.length === 0 ? (
          <input type="hidden" name="statement" value={values.statement ?? ""} />
        ) : (
          <Radios
            legend="Which statement should be in place?"
            name="statement"
            options={statements}
            defaultValue={values.statement}
            error={errors.statement}
          />
        )}
        <OwnerField owners={owners} value={values.owner} error={errors.owner} />
        <TextArea
          label="What should be different?"
          name="effect"
          hint="What somebody would notice, in an academy or on the board. Name no pupils or staff."
          limit={EFFECT_MAX}
          rows={3}
          defaultValue={values.effect}
          error={errors.effect}
        />
        <Day
          name="due"
          legend="By when will they say what came of it?"
          hint="For example 31 1 2027. They are reminded a week before."
          values={values}
          errors={errors}
        />
        <ButtonRow>
          <Button id="set">Set this next step</Button>
          <LinkButton href={back} look="secondary">
            Leave without setting it
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
