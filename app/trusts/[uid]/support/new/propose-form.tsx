"use client";

import type { ReactNode } from "react";
import { dayFirst, problemsIn } from "@/app/_shell/problem-in";
import { Choice, type Option } from "@/app/_shell/support/choice";
import { DetailsFields } from "@/app/_shell/support/details-fields";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormAction } from "@/lib/forms";

/** `children` is the page's heading: an error summary stands above it. */
export function ProposeForm({
  act,
  at,
  back,
  steps,
  academies,
  initial,
  children,
}: {
  act: FormAction;
  /** The page's address. */
  at: string;
  back: string;
  steps: readonly Option[];
  academies: readonly Option[];
  /** What the address has chosen already. */
  initial: Readonly<Record<string, string>>;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(act, at);
  const { errors = {}, values = initial } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary
        errors={problemsIn(state, "propose", dayFirst("starts", "until"))}
        answer={state}
      />
      {children}
      <div className="flex flex-col gap-8">
        <Choice
          name="to"
          label="Which academy is helped?"
          first="Choose an academy"
          options={academies}
          value={values.to}
          error={errors.to}
        />
        <Choice
          name="from"
          label="Which academy helps it?"
          first="Choose an academy"
          options={academies}
          value={values.from}
          error={errors.from}
        />
        <Choice
          name="step"
          label="On which step?"
          first="Choose a step"
          options={steps}
          value={values.step}
          error={errors.step}
        />
        <DetailsFields values={values} errors={errors} />
        <ButtonRow>
          <Button id="propose">Propose this pairing</Button>
          <LinkButton href={back} look="secondary">
            Leave without proposing it
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
