"use client";

import type { ReactNode } from "react";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/forms";
import { problemsIn } from "./problem-in";
import { useSent } from "./use-sent";

/** A form of one text, which is sent once. `children` is the page's heading: an error stands above it. */
export function WordsForm({
  send,
  at,
  label,
  hint,
  limit,
  button,
  back,
  children,
}: {
  send: FormAction;
  /** The page's address. */
  at: string;
  label: string;
  hint: string;
  /** Characters. */
  limit: number;
  button: string;
  back: string;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(send, at);
  const { errors = {}, values = {} } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "send")} answer={state} />
      {children}
      <div className="mt-8 flex flex-col gap-6">
        <TextArea
          label={label}
          name="words"
          hint={hint}
          limit={limit}
          defaultValue={values.words}
          error={errors.words}
        />
        <ButtonRow>
          <Button id="send">{button}</Button>
          <LinkButton href={back} look="secondary">
            Go back without sending
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
