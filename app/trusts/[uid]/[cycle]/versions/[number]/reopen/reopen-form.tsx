"use client";

import { type ReactNode, useActionState } from "react";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/forms";

const REASON_MAX = 1000;

/** `children` is the page's heading and what happens: an error summary stands above it. */
export function ReopenForm({
  reopen,
  back,
  children,
}: {
  reopen: FormAction;
  back: string;
  children: ReactNode;
}) {
  const [state, action] = useActionState(reopen, {});
  const { errors = {}, values = {} } = state;
  const listed = Object.entries(errors).map(([id, message]) => ({ id, message }));
  const problem = state.problem === undefined ? [] : [{ id: "reopen", message: state.problem }];
  return (
    <form action={action} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={[...problem, ...listed]} answer={state} />
      {children}
      <div className="mt-8 flex flex-col gap-6">
        <TextArea
          label="Why is it opened again?"
          name="reason"
          hint="The trust keeps this in its history"
          rows={3}
          limit={REASON_MAX}
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
