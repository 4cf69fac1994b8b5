"use client";

import type { ReactNode } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FieldError, FieldGroup } from "@/components/ui/field-parts";
import { Radios } from "@/components/ui/radios";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { WORDS_MAX } from "@/lib/assessments/different/rules";
import type { FormAction } from "@/lib/forms";
import { LEVEL_NAMES, LEVELS } from "@/lib/rubric/types";

interface DifferentFormProps {
  record: FormAction;
  /** The page's address. */
  at: string;
  back: string;
  holders: readonly { readonly userId: string; readonly name: string }[];
  /** Who records their own alone; null for whoever records for others. */
  own: string | null;
  /** The page's heading: an error summary stands above it. */
  children: ReactNode;
}

export function DifferentForm({ record, at, back, holders, own, children }: DifferentFormProps) {
  const { state, action, onSubmit } = useSent(record, at);
  const { errors = {}, values = {} } = state;
  const people = holders.map(({ userId, name }) => ({ value: userId, label: name }));
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "record")} answer={state} />
      {children}
      <div className="flex flex-col gap-8">
        {own === null ? (
          <FieldGroup error={errors.holder}>
            {errors.holder && <FieldError id="holder">{errors.holder}</FieldError>}
            <Select
              label="Whose view is it? They have asked for it to be kept"
              name="holder"
              options={[{ value: "", label: "Choose a name" }, ...people]}
              value={values.holder}
            />
          </FieldGroup>
        ) : (
          <input type="hidden" name="holder" value={own} />
        )}
        <Radios
          legend={own === null ? "Which level would they give?" : "Which level would you give?"}
          name="level"
          options={[
            ...LEVELS.map(value => ({ value, label: LEVEL_NAMES[value] })),
            { value: "none", label: "No level: the words say it" },
          ]}
          defaultValue={values.level}
          error={errors.level}
        />
        <TextArea
          label={own === null ? "The view, in their own words" : "Your view, in your own words"}
          name="words"
          limit={WORDS_MAX}
          defaultValue={values.words}
          error={errors.words}
        />
        <ButtonRow>
          <Button id="record">Record this view</Button>
          <LinkButton href={back} look="secondary">
            Leave it as it is
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
