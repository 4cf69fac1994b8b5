"use client";

import type { ReactNode } from "react";
import { Day } from "@/app/_shell/day";
import { dayFirst, problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { ACADEMIES } from "@/lib/assessments/academy-asking/rules";
import type { FormAction } from "@/lib/forms";
import { AcademyTicks, type TickedAcademy } from "./academy-ticks";

export interface AskFormProps {
  act: FormAction;
  at: string;
  academies: readonly TickedAcademy[];
  /** The day that is proposed and what is ticked to begin with, by field. */
  initial: Readonly<Record<string, string>>;
  /** The question above the boxes. */
  which: string;
  /** What the button says. */
  press: string;
  /** The page's heading, where the form is the page: an error summary stands above it. */
  heading?: ReactNode;
  /** What stands between the day and the button. */
  children?: ReactNode;
}

/** Which academies are asked, and by when: to begin with, and where the day is moved. */
export function AskForm({ act, at, academies, initial, ...rest }: AskFormProps) {
  const { state, action, onSubmit } = useSent(act, at);
  const { errors = {}, values = initial } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "ask", dayFirst("due"))} answer={state} />
      {rest.heading}
      <div className="flex flex-col gap-8">
        <AcademyTicks
          id={ACADEMIES}
          legend={rest.which}
          academies={academies}
          values={values}
          error={errors[ACADEMIES]}
        />
        <Day
          name="due"
          legend="By which day?"
          hint="For example 18 12 2026"
          values={values}
          errors={errors}
        />
        {rest.children}
        <div>
          <Button id="ask">{rest.press}</Button>
        </div>
      </div>
    </form>
  );
}
