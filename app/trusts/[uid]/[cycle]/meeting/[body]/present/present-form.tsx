"use client";

import type { ReactNode } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea } from "@/components/ui/text-area";
import { ALSO_MAX } from "@/lib/assessments/presence/rules";
import type { FormAction } from "@/lib/forms";
import { isTick } from "@/lib/forms/ticks";

interface PresentFormProps {
  record: FormAction;
  /** The page's address. */
  at: string;
  people: readonly { readonly field: string; readonly name: string; readonly role: string }[];
  /** What is recorded already, by field. */
  initial: Readonly<Record<string, string>>;
  /** The page's heading: an error summary stands above it. */
  children: ReactNode;
}

export function PresentForm({ record, at, people, initial, children }: PresentFormProps) {
  const { state, action, onSubmit } = useSent(record, at);
  const { errors = {}, values = initial } = state;
  const unknown = Object.keys(values).filter(
    name => isTick(name) && people.every(({ field }) => field !== name),
  );
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "record")} answer={state} />
      {children}
      <div className="flex flex-col gap-8">
        <input type="hidden" name="version" defaultValue={values.version} />
        {/* Ticked before they were signed out: their names are shown to nobody then. */}
        {unknown.map(name => (
          <input key={name} type="hidden" name={name} value="yes" />
        ))}
        <fieldset>
          <legend className="mb-2 font-semibold">Present</legend>
          <div className="flex flex-col gap-1">
            {people.map(({ field, name, role }) => (
              <Checkbox
                key={field}
                name={field}
                label={
                  <>
                    {name}, <span className="text-ink-2">{role}</span>
                  </>
                }
                defaultChecked={values[field] === "yes"}
              />
            ))}
          </div>
        </fieldset>
        <TextArea
          label="Also present (optional)"
          name="alsoPresent"
          hint="Whoever has no account here. For example: R. Lewis, auditor, for item 4"
          rows={2}
          limit={ALSO_MAX}
          defaultValue={values.alsoPresent}
          error={errors.alsoPresent}
        />
        <div>
          <Button id="record">Record who was present</Button>
        </div>
      </div>
    </form>
  );
}
