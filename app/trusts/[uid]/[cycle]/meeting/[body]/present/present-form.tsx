"use client";

import type { ReactNode } from "react";
import { type MayTick, PresentFields } from "@/app/_shell/present-fields";
import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormAction } from "@/lib/forms";

interface PresentFormProps {
  record: FormAction;
  /** The page's address. */
  at: string;
  people: readonly MayTick[];
  /** What is recorded already, by field. */
  initial: Readonly<Record<string, string>>;
  /** The page's heading: an error summary stands above it. */
  children: ReactNode;
}

export function PresentForm({ record, at, people, initial, children }: PresentFormProps) {
  const { state, action, onSubmit } = useSent(record, at);
  const { errors = {}, values = initial } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "record")} answer={state} />
      {children}
      <div className="flex flex-col gap-8">
        <input type="hidden" name="version" defaultValue={values.version} />
        <PresentFields legend="Present" people={people} values={values} errors={errors} />
        <div>
          <Button id="record">Record who was present</Button>
        </div>
      </div>
    </form>
  );
}
