"use client";

import type { ReactNode } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/forms";

/** `children` is the page's heading: an error summary stands above it. */
export function QuestionForm({
  ask,
  at,
  rows,
  limit,
  back,
  children,
}: {
  ask: FormAction;
  /** The page's address. */
  at: string;
  rows: readonly { readonly value: string; readonly label: string }[];
  /** Characters. */
  limit: number;
  back: string;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(ask, at);
  const { errors = {}, values = {} } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "ask")} answer={state} />
      {children}
      <div className="mt-8 flex flex-col gap-6">
        <Select label="About" name="about" options={rows} value={values.about} />
        <TextArea
          label="Your question"
          name="words"
          hint="Everybody of the trust can read it. The trust may answer once"
          limit={limit}
          defaultValue={values.words}
          error={errors.words}
        />
        <ButtonRow>
          <Button id="ask">Ask the trust</Button>
          <LinkButton href={back} look="secondary">
            Do not ask
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
