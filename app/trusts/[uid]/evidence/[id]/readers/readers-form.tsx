"use client";

import type { ReactNode } from "react";
import { KeptTicks } from "@/app/_shell/kept-ticks";
import { problemIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Ticks } from "@/components/ui/ticks";
import type { FormAction } from "@/lib/forms";

export function ReadersForm({
  name,
  at,
  people,
  initial,
  children,
}: {
  name: FormAction;
  /** The page's address. */
  at: string;
  people: readonly { readonly field: string; readonly name: string; readonly role: string }[];
  /** Who is named already, by field. */
  initial: Readonly<Record<string, string>>;
  /** The page's heading: an error summary stands above it. */
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(name, at);
  const { values = initial } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemIn(state, "name")} answer={state} />
      {children}
      <KeptTicks values={values} shown={people.map(({ field }) => field)} />
      <div className="flex flex-col gap-8">
        <Ticks legend="These people too">
          {people.map(person => (
            <Checkbox
              key={person.field}
              name={person.field}
              label={
                <>
                  {person.name}, <span className="text-ink-2">{person.role}</span>
                </>
              }
              defaultChecked={values[person.field] === "yes"}
            />
          ))}
        </Ticks>
        <div>
          <Button id="name">Save who can open it</Button>
        </div>
      </div>
    </form>
  );
}
