"use client";

import type { ReactNode } from "react";
import { type MayTick, PresentFields } from "@/app/_shell/present-fields";
import { dayFirst, problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { MeetingFields } from "@/components/ui/meeting-fields";
import type { FormAction } from "@/lib/forms";
import type { Characteristic } from "@/lib/rubric/types";
import { AnswerFields } from "../../../../answer-fields";

/** `children` is the page's heading: an error summary stands above it. */
export function RevisitForm({
  revisit,
  at,
  levels,
  people,
  initial,
  back,
  children,
}: {
  revisit: FormAction;
  /** The page's address. */
  at: string;
  levels: Characteristic["levels"];
  /** Who may have been present. */
  people: readonly MayTick[];
  /** What the version in force says, by field. */
  initial: Readonly<Record<string, string>>;
  back: string;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(revisit, at);
  const { errors = {}, values = initial } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "revisit", dayFirst("meeting"))} answer={state} />
      {children}
      <div className="flex flex-col gap-8">
        <AnswerFields levels={levels} values={values} errors={errors} />
        <MeetingFields values={values} errors={errors} />
        <PresentFields
          legend="Present (optional)"
          hint="Kept with the version, and never shared. If nobody is ticked, it takes what was recorded for the board’s meeting of that day."
          people={people}
          values={values}
          errors={errors}
        />
        <ButtonRow>
          <Button id="revisit">Approve this step</Button>
          <LinkButton href={back} look="secondary">
            Leave it as it is
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
