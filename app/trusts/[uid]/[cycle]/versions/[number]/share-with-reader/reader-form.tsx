"use client";

import type { ReactNode } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type Option, Radios } from "@/components/ui/radios";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/lib/forms";

/** `children` is the page's heading: an error summary stands above it. */
export function ReaderForm({
  share,
  at,
  back,
  readers,
  children,
}: {
  share: FormAction;
  /** The page's address. */
  at: string;
  back: string;
  /** Null where nobody is signed in, and whom they chose stands. */
  readers: readonly Option[] | null;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(share, at);
  const { errors = {}, values = {} } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "share")} answer={state} />
      {children}
      <div className="mt-10 flex flex-col gap-6">
        {readers === null ? (
          <input type="hidden" name="reader" value={values.reader ?? ""} />
        ) : (
          <Radios
            legend="Which reader?"
            name="reader"
            options={readers}
            defaultValue={values.reader}
            error={errors.reader}
          />
        )}
        <TextField
          label="What it is for (optional)"
          name="purpose"
          hint="The reader sees this. For example: the members’ meeting in March"
          defaultValue={values.purpose}
          error={errors.purpose}
        />
        <ButtonRow>
          <Button id="share">Share with this reader</Button>
          <LinkButton href={back} look="secondary">
            Keep within the trust
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
