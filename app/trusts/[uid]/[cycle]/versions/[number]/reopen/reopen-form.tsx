"use client";

import type { ReactNode } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea } from "@/components/ui/text-area";
import { REOPEN_MAX } from "@/lib/assessments/reopening/rules";
import type { FormAction } from "@/lib/forms";

/** `children` is the page's heading and what happens: an error summary stands above it. */
export function ReopenForm({
  reopen,
  at,
  back,
  children,
}: {
  reopen: FormAction;
  /** The page's address. */
  at: string;
  back: string;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(reopen, at);
  const { errors = {}, values = {} } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "reopen")} answer={state} />
      {children}
      <div className="mt-8 flex flex-col gap-6">
        <TextArea
          label="Why is it opened again?"
          name="reason"
          hint="The trust keeps this in its history"
          rows={3}
          limit={REOPEN_MAX}
          defaultValue={values.reason}
          error={errors.reason}
        />
        <ButtonRow>
          <Button id="reopen">Open it again</Button>
          <LinkButton href={back} look="secondary">
            Leave it approved
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
