"use client";

import type { ReactNode } from "react";
import { FACTS_AT, FactsFields } from "@/app/_shell/facts-fields";
import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormAction } from "@/lib/forms";

/** `children` is what stands above the fields, heading and all: an error summary stands above it. */
export function ChangeForm({
  change,
  at,
  initial,
  children,
}: {
  change: FormAction;
  /** The page's address. */
  at: string;
  initial: Readonly<Record<string, string>>;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(change, at);
  const { errors = {}, values = initial } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "change", FACTS_AT)} answer={state} />
      {children}
      <input type="hidden" name="version" defaultValue={values.version} />
      <div className="flex flex-col gap-8">
        <FactsFields values={values} errors={errors} />
        <div>
          <Button id="change">Save</Button>
        </div>
      </div>
    </form>
  );
}
