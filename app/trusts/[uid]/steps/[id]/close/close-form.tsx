"use client";

import type { ReactNode } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Radios } from "@/components/ui/radios";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/forms";
import { FINAL_VERDICTS, VERDICT_NAMES, WORDS_MAX } from "@/lib/improvement/steps/rules";

/** `children` is the page's heading: an error summary stands above it. */
export function CloseForm({
  act,
  at,
  back,
  children,
}: {
  act: FormAction;
  at: string;
  back: string;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(act, at);
  const { errors = {}, values = {} } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "close")} answer={state} />
      {children}
      <div className="flex flex-col gap-8">
        <Radios
          legend="What came of it?"
          name="verdict"
          options={FINAL_VERDICTS.map(value => ({ value, label: VERDICT_NAMES[value] }))}
          defaultValue={values.verdict}
          error={errors.verdict}
        />
        <TextArea
          label="Why is it closed?"
          name="words"
          hint="What is different now, or why it is no longer wanted. Name no pupils or staff."
          limit={WORDS_MAX}
          defaultValue={values.words}
          error={errors.words}
        />
        <ButtonRow>
          <Button id="close">Close this next step</Button>
          <LinkButton href={back} look="secondary">
            Leave it open
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
