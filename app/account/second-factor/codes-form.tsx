"use client";

import { type ReactNode, useActionState } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import type { CodesAction } from "./codes-state";
import { RecoveryCodes } from "./recovery-codes";

/** A form whose answer is recovery codes. `children` is what stands before its button. */
export function CodesForm({
  act,
  asksCode,
  button,
  children,
}: {
  act: CodesAction;
  asksCode: boolean;
  button: string;
  children: ReactNode;
}) {
  const [state, action] = useActionState(act, {});
  if (state.codes !== undefined) {
    return (
      <>
        <RecoveryCodes codes={state.codes} />
        <ButtonRow>
          <LinkButton href="/">I have kept them: go on</LinkButton>
        </ButtonRow>
      </>
    );
  }
  return (
    <form action={action} noValidate>
      <ErrorSummary errors={problemsIn(state, "go")} answer={state} />
      {children}
      <div className="flex flex-col gap-6">
        {asksCode && (
          <TextField
            label="Code that the app shows"
            name="code"
            width="short"
            inputMode="numeric"
            autoComplete="one-time-code"
            spellCheck={false}
            error={state.errors?.code}
          />
        )}
        <div>
          <Button id="go">{button}</Button>
        </div>
      </div>
    </form>
  );
}
