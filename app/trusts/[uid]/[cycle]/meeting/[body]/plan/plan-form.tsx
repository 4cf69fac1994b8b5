"use client";

import type { ReactNode } from "react";
import { Day } from "@/app/_shell/day";
import { dayFirst, problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Radios } from "@/components/ui/radios";
import { Ticks } from "@/components/ui/ticks";
import type { FormAction } from "@/lib/forms";
import type { StepToGive } from "./values";

type Values = Readonly<Record<string, string>>;

/** `children` is the page's heading: an error summary stands above it. */
export function PlanForm({
  plan,
  at,
  back,
  initial,
  people,
  steps,
  children,
}: {
  plan: FormAction;
  at: string;
  back: string;
  initial: Values;
  people: readonly { readonly id: string; readonly name: string; readonly hint: string }[];
  /** What a committee can be given; empty for the board. */
  steps: readonly StepToGive[];
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(plan, at);
  const { errors = {}, values = initial } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary
        errors={problemsIn(state, "plan", dayFirst("meeting", "papers", "close"))}
        answer={state}
      />
      {children}
      <div className="flex flex-col gap-8">
        <Radios
          legend="How do they rate?"
          name="way"
          options={[
            {
              value: "alone",
              label: "Each alone first",
              hint: "Nobody sees another’s view before all are shown at once",
            },
            { value: "together", label: "Together, in the meeting", hint: "For a small board" },
          ]}
          defaultValue={values.way}
          error={errors.way}
        />
        <Day
          name="meeting"
          legend="Date of the meeting"
          hint="For example 10 12 2026"
          values={values}
          errors={errors}
        />
        <Day
          name="close"
          legend="Last day for views, if they rate alone"
          hint="A few days before the meeting"
          values={values}
          errors={errors}
        />
        <Day
          name="papers"
          legend="Papers go out (optional)"
          hint="Seven days before the meeting unless you say otherwise"
          values={values}
          errors={errors}
        />
        {steps.length > 0 && <Steps steps={steps} values={values} />}
        <Ticks legend="Who is asked for their views?" hint="Each gets a letter with a link.">
          {people.map(({ id, name, hint }) => (
            <Checkbox
              key={id}
              name={`person-${id}`}
              label={name}
              hint={hint}
              defaultChecked={values[`person-${id}`] === "yes"}
            />
          ))}
        </Ticks>
        <Checkbox
          name="names"
          label="Names stand beside views once they are shown"
          hint="Everybody is told before they rate. Once somebody has begun, this stays as it is. Without it views have no names, but among fewer than five people anyone’s could be worked out."
          defaultChecked={values.names === "yes"}
        />
        <ButtonRow>
          <Button id="plan">Save the plan</Button>
          <LinkButton href={back} look="secondary">
            Leave it as it is
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}

function Steps({ steps, values }: { steps: readonly StepToGive[]; values: Values }) {
  return (
    <Ticks
      legend="Which steps does the committee rate first?"
      hint="The board agrees each of them in the end."
    >
      {steps.map(({ key, label, taken }) =>
        taken === null ? (
          <Checkbox
            key={key}
            name={`step-${key}`}
            label={label}
            defaultChecked={values[`step-${key}`] === "yes"}
          />
        ) : (
          <p key={key} className="py-2 text-ink-2">
            {label}: with {taken}
          </p>
        ),
      )}
    </Ticks>
  );
}
