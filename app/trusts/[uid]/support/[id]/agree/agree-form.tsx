"use client";

import type { ReactNode } from "react";
import { dayFirst, problemsIn } from "@/app/_shell/problem-in";
import { DetailsFields } from "@/app/_shell/support/details-fields";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormAction } from "@/lib/forms";

/** `children` is the page's heading: an error summary stands above it. */
export function AgreeForm({
  act,
  at,
  back,
  initial,
  children,
}: {
  act: FormAction;
  at: string;
  back: string;
  /** As it was proposed. */
  initial: Readonly<Record<string, string>>;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(act, at);
  const { errors = {}, values = initial } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary
        errors={problemsIn(state, "agree", dayFirst("starts", "until"))}
        answer={state}
      />
      {children}
      <div className="flex flex-col gap-8">
        <DetailsFields values={values} errors={errors} />
        <ButtonRow>
          <Button id="agree">Record that it is agreed</Button>
          <LinkButton href={back} look="secondary">
            Leave it as a proposal
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
