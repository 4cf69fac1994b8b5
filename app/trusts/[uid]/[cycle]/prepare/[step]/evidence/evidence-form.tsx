"use client";

import type { ReactNode } from "react";
import { problemIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/lib/forms";
import { Ticks, type ToShow } from "./ticks";

export interface EvidenceFormProps {
  at: string;
  back: string;
  statements: readonly ToShow[];
  ticked: string | null;
  /** The page's heading: an error summary stands above it. */
  children: ReactNode;
}

/** What it is, where it lies, its dates, what it shows. */
export function EvidenceForm({ add, at, back, ...rest }: EvidenceFormProps & { add: FormAction }) {
  const { state, action, onSubmit } = useSent(add, at);
  const { errors = {}, values } = state;
  const listed = Object.entries(errors).map(([id, message]) => ({ id: fieldOf(id), message }));
  const dated = (name: string) => ({
    name,
    error: errors[name],
    defaultValue: {
      day: values?.[`${name}-day`],
      month: values?.[`${name}-month`],
      year: values?.[`${name}-year`],
    },
  });
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={[...problemIn(state, "add"), ...listed]} answer={state} />
      {rest.children}
      <div className="flex flex-col gap-8">
        <TextField
          label="What is it?"
          name="title"
          hint="As others would call it. For example: Risk register, reviewed by the audit committee. The board, the trust CEO and the central team read this and the date."
          defaultValue={values?.title}
          error={errors.title}
        />
        <TextField
          label="Link to it (optional)"
          name="link"
          type="url"
          inputMode="url"
          hint="The whole address, beginning with https://"
          autoComplete="off"
          defaultValue={values?.link}
          error={errors.link}
        />
        <TextArea
          label="Note (optional where there is a link)"
          name="note"
          hint="Where it is kept, or what it says and on which page. Name no pupils or staff."
          limit={4000}
          defaultValue={values?.note}
          error={errors.note}
        />
        <DateField
          legend="Which date does it speak for?"
          hint="The day it says something about: of the meeting, the visit or the figures. For example 3 5 2026"
          {...dated("speaks")}
        />
        <DateField
          legend="When does it expire? (optional)"
          hint="The last day on which it still counts"
          {...dated("expires")}
        />
        <Ticks
          statements={rest.statements}
          ticked={rest.ticked}
          values={values}
          error={errors.shows}
        />
        <ButtonRow>
          <Button id="add">Add this evidence</Button>
          <LinkButton href={back} look="secondary">
            Leave without adding
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}

/** A date's three fields share one error: it leads to the first of them. */
function fieldOf(name: string): string {
  return name === "speaks" || name === "expires" ? `${name}-day` : name;
}
