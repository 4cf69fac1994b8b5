"use client";

import type { ReactNode } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/forms";
import { WORDS_MAX } from "@/lib/improvement/support/rules";

/** What support changed, said by the academy that received it. */
export function SayForm({
  act,
  at,
  back,
  news,
  children,
}: {
  act: FormAction;
  /** The page's address. */
  at: string;
  back: string;
  /** What has just been done: not beside what is wrong now. */
  news?: ReactNode;
  /** All of the page above the form: an error summary stands first. */
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(act, at);
  const { errors = {}, values = {} } = state;
  const wrong = problemsIn(state, "say");
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={wrong} answer={state} />
      {wrong.length === 0 && news}
      {children}
      <h2 className="mt-10 mb-4">Say what it changed</h2>
      <div className="flex flex-col gap-8">
        <TextArea
          label="What is different here now, in a sentence?"
          name="words"
          hint="The trust and the academy that helps you read it, with your name. Name no pupils or staff."
          limit={WORDS_MAX}
          rows={3}
          defaultValue={values.words}
          error={errors.words}
        />
        <ButtonRow>
          <Button id="say">Record it</Button>
          <LinkButton href={back} look="secondary">
            Leave it for now
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
