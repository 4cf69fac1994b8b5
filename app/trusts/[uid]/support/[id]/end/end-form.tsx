"use client";

import type { ReactNode } from "react";
import { Day } from "@/app/_shell/day";
import { dayFirst, problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Radios } from "@/components/ui/radios";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/forms";
import { isFinal, OUTCOME_NAMES, type Outcome, WORDS_MAX } from "@/lib/improvement/support/rules";

/** `children` is the page's heading: an error summary stands above it. */
export function EndForm({
  act,
  at,
  back,
  outcomes,
  children,
}: {
  act: FormAction;
  at: string;
  back: string;
  /** What may be said of it as it stands: a proposal can only be dropped. */
  outcomes: readonly Outcome[];
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(act, at);
  const { errors = {}, values = {} } = state;
  const mayGoOn = outcomes.some(outcome => !isFinal(outcome));
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "end", dayFirst("next"))} answer={state} />
      {children}
      <div className="flex flex-col gap-8">
        <Radios
          legend="What came of it?"
          name="verdict"
          options={outcomes.map(value => ({
            ...{ value, label: OUTCOME_NAMES[value] },
            hint: isFinal(value) ? undefined : "It goes on: say below until when",
          }))}
          defaultValue={values.verdict}
          error={errors.verdict}
        />
        <TextArea
          label="What changed, in a sentence?"
          name="words"
          hint="What is different in the academy that was helped, or why it is dropped. Name no pupils or staff."
          limit={WORDS_MAX}
          rows={3}
          defaultValue={values.words}
          error={errors.words}
        />
        {mayGoOn && (
          <Day
            name="next"
            legend="If it is too soon to tell: until when does it go on?"
            hint="For example 31 7 2027"
            values={values}
            errors={errors}
          />
        )}
        <ButtonRow>
          <Button id="end">Record what came of it</Button>
          <LinkButton href={back} look="secondary">
            Leave it as it is
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
