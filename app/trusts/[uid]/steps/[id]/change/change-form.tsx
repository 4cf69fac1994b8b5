"use client";

import type { ReactNode } from "react";
import { Day } from "@/app/_shell/day";
import { dayFirst, problemsIn } from "@/app/_shell/problem-in";
import { OwnerField } from "@/app/_shell/steps/owner-field";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormAction } from "@/lib/forms";

/** `children` is the page's heading: an error summary stands above it. */
export function ChangeForm({
  act,
  at,
  back,
  initial,
  owners,
  children,
}: {
  act: FormAction;
  at: string;
  back: string;
  /** The step as it stands. */
  initial: Readonly<Record<string, string>>;
  owners: readonly { readonly value: string; readonly label: string }[];
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(act, at);
  const { errors = {}, values = initial } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "change", dayFirst("due"))} answer={state} />
      {children}
      <div className="flex flex-col gap-8">
        <OwnerField owners={owners} value={values.owner} error={errors.owner} />
        <Day
          name="due"
          legend="By when will they say what came of it?"
          hint="For example 31 1 2027"
          values={values}
          errors={errors}
        />
        <ButtonRow>
          <Button id="change">Save the change</Button>
          <LinkButton href={back} look="secondary">
            Leave it as it is
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
