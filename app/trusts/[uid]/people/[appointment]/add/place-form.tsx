"use client";

import type { ReactNode } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Radios } from "@/components/ui/radios";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/lib/forms";

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** `children` is the page's heading: an error summary stands above it. */
export function PlaceForm({
  add,
  at,
  back,
  places,
  academies,
  committees,
  academy,
  children,
}: {
  add: FormAction;
  at: string;
  back: string;
  places: readonly Choice[];
  academies: readonly Choice[];
  committees: readonly Choice[];
  /** What an academy is called here. */
  academy: string;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(add, at);
  const { errors = {}, values = {} } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "add")} answer={state} />
      {children}
      <div className="mt-8 flex flex-col gap-6">
        <Radios
          legend="What are they to be as well?"
          name="place"
          options={places}
          defaultValue={values.place}
          error={errors.place}
        />
        <Select
          label={`For whoever leads or governs one ${academy}: which?`}
          name="academy"
          options={[{ value: "", label: "None" }, ...academies]}
          value={values.academy}
          error={errors.academy}
        />
        {committees.length > 0 && (
          <Select
            label="For a place on a committee: which?"
            name="committee"
            options={[{ value: "", label: "None, or a new one" }, ...committees]}
            value={values.committee}
          />
        )}
        {committees.length === 0 && <input type="hidden" name="committee" value="" />}
        <TextField
          label="A new committee"
          name="newCommittee"
          hint="Its name, where it is not there yet. For example: Audit and risk"
          width="medium"
          defaultValue={values.newCommittee}
          error={errors.newCommittee}
        />
        <ButtonRow>
          <Button id="add">Give this place</Button>
          <LinkButton href={back} look="secondary">
            Leave it as it is
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
