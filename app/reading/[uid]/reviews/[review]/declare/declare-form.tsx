"use client";

import type { ReactNode } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Radios } from "@/components/ui/radios";
import { TextArea } from "@/components/ui/text-area";
import { CONFLICT_MAX } from "@/lib/assessments/review/rules";
import type { FormAction } from "@/lib/forms";

/** `children` is the page's heading: an error summary stands above it. */
export function DeclareForm({
  declare,
  at,
  back,
  declared,
  children,
}: {
  declare: FormAction;
  /** The page's address. */
  at: string;
  back: string;
  /** What was declared before; null where nothing was. */
  declared: string | null;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(declare, at);
  const before = declared === null ? {} : { conflict: declared ? "some" : "none", what: declared };
  const { errors = {}, values = before } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "declare")} answer={state} />
      {children}
      <div className="flex flex-col gap-6">
        <Radios
          legend="Conflict of interest"
          name="conflict"
          options={[
            { value: "none", label: "None" },
            { value: "some", label: "There is one, or it could look like one" },
          ]}
          defaultValue={values.conflict}
          error={errors.conflict}
        />
        <TextArea
          label="What it is (if there is one)"
          name="what"
          hint="The trust sees this"
          rows={3}
          limit={CONFLICT_MAX}
          defaultValue={values.what}
          error={errors.what}
        />
        <ButtonRow>
          <Button id="declare">Declare</Button>
          <LinkButton href={back} look="secondary">
            Not now
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
