"use client";

import type { ReactNode } from "react";
import { dayFirst, problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Radios } from "@/components/ui/radios";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/forms";

/** `children` is the page's heading and what is left open: an error summary stands above it. */
export function EndForm({
  end,
  at,
  back,
  limit,
  children,
}: {
  end: FormAction;
  at: string;
  back: string;
  /** Characters of a reason. */
  limit: number;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(end, at);
  const { errors = {}, values = {} } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "end", dayFirst("until"))} answer={state} />
      {children}
      <div className="mt-8 flex flex-col gap-6">
        <Radios
          legend="From when?"
          name="when"
          options={[
            { value: "now", label: "At once: from their next click on" },
            { value: "later", label: "After a last day, which I give below" },
          ]}
          defaultValue={values.when}
          error={errors.when}
        />
        <DateField
          legend="Last day (if later)"
          name="until"
          hint="For example, 31 8 2028"
          defaultValue={{
            day: values["until-day"],
            month: values["until-month"],
            year: values["until-year"],
          }}
          error={errors.until}
        />
        <TextArea
          label="Why does it end?"
          name="reason"
          hint="The trust keeps this. For example: resigned, end of term"
          rows={3}
          limit={limit}
          defaultValue={values.reason}
          error={errors.reason}
        />
        <ButtonRow>
          <Button id="end">End the appointment</Button>
          <LinkButton href={back} look="secondary">
            Leave it as it is
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
