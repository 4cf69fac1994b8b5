"use client";

import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type Option, Radios } from "@/components/ui/radios";
import type { FormAction } from "@/lib/forms";
import { problemsIn } from "../problem-in";
import { useSent } from "../use-sent";
import type { TickedFormProps } from "./evidence-form";
import { Ticks } from "./ticks";

/** Evidence of the trust, and what it shows in this row. */
export function ReuseForm({
  reuse,
  known,
  at,
  back,
  ...rest
}: TickedFormProps & {
  reuse: FormAction;
  /** Null where nobody is signed in, and what they chose stands. */
  known: readonly Option[] | null;
}) {
  const { state, action, onSubmit } = useSent(reuse, `${at}?already`);
  const { errors = {}, values } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "use")} answer={state} />
      {rest.children}
      <div className="flex flex-col gap-8">
        {known === null ? (
          <input type="hidden" name="evidence" value={values?.evidence ?? ""} />
        ) : (
          <Radios
            legend="Which evidence?"
            name="evidence"
            options={known}
            defaultValue={values?.evidence}
            error={errors.evidence}
          />
        )}
        <Ticks
          statements={rest.statements}
          ticked={rest.ticked}
          values={values}
          error={errors.shows}
        />
        <ButtonRow>
          <Button id="use">Use this evidence</Button>
          <LinkButton href={back} look="secondary">
            Leave without adding
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
