"use client";

import { dayFirst, problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormAction } from "@/lib/forms";

/** The last day of a term, or none. */
export function TermForm({
  save,
  at,
  untilDate,
}: {
  save: FormAction;
  at: string;
  untilDate: Date | null;
}) {
  const { state, action, onSubmit } = useSent(save, at);
  const { errors = {}, values } = state;
  const now = {
    day: untilDate === null ? "" : String(untilDate.getUTCDate()),
    month: untilDate === null ? "" : String(untilDate.getUTCMonth() + 1),
    year: untilDate === null ? "" : String(untilDate.getUTCFullYear()),
  };
  const typed = values && {
    day: values["until-day"],
    month: values["until-month"],
    year: values["until-year"],
  };
  return (
    <form
      action={action}
      onSubmit={onSubmit}
      noValidate
      key={JSON.stringify(values)}
      className="mt-10"
    >
      <ErrorSummary errors={problemsIn(state, "save-term", dayFirst("until"))} answer={state} />
      <h2 className="mb-3">Term</h2>
      <div className="flex flex-col gap-6">
        <DateField
          legend="Last day of the term"
          name="until"
          hint="For example, 31 8 2028. Leave it empty where no end is set"
          defaultValue={typed ?? now}
          error={errors.until}
        />
        <ButtonRow>
          <Button id="save-term" look="secondary">
            Save the term
          </Button>
        </ButtonRow>
      </div>
    </form>
  );
}
