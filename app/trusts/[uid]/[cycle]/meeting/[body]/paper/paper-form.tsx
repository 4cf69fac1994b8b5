"use client";

import type { ReactNode } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FieldError, FieldGroup } from "@/components/ui/field-parts";
import { type Option, Radios } from "@/components/ui/radios";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/forms";
import { LEVEL_NAMES, LEVELS } from "@/lib/rubric/types";

const ANSWERS = [
  { value: "", label: "Left empty" },
  ...LEVELS.map(level => ({ value: level, label: LEVEL_NAMES[level] })),
  { value: "cannot-say", label: "I can’t say yet" },
];

/** `children` is the page's heading: an error summary stands above it. */
export function PaperForm({
  enter,
  at,
  people,
  rows,
  children,
}: {
  enter: FormAction;
  at: string;
  people: readonly Option[];
  rows: readonly { readonly key: string; readonly title: string }[];
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(enter, at);
  const { errors = {}, values = {} } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "enter")} answer={state} />
      {children}
      {people.length === 0 ? (
        <p>Everybody who is asked has finished.</p>
      ) : (
        <div className="flex flex-col gap-8">
          <Radios
            legend="Whose form is it?"
            name="person"
            options={people}
            defaultValue={values.person}
            error={errors.person}
          />
          {rows.map(({ key, title }) => (
            <fieldset key={key}>
              <legend className="mb-2 text-h3 font-semibold">{title}</legend>
              <div className="card flex flex-col gap-4 p-5">
                <FieldGroup error={errors[key]}>
                  {errors[key] && <FieldError id={key}>{errors[key]}</FieldError>}
                  <Select
                    label="Their view"
                    name={key}
                    options={ANSWERS}
                    value={values[key] ?? ""}
                  />
                </FieldGroup>
                <TextArea
                  label="Why, or what they would need to see"
                  name={`${key}-words`}
                  rows={2}
                  defaultValue={values[`${key}-words`]}
                  error={errors[`${key}-words`]}
                />
              </div>
            </fieldset>
          ))}
          <div>
            <Button id="enter">Enter their views</Button>
          </div>
        </div>
      )}
    </form>
  );
}
