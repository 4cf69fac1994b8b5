"use client";

import type { ReactNode } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/lib/forms";

/** `children` is the page's heading: an error summary stands above it. */
export function FindForm({
  find,
  at,
  people,
  limit,
  children,
}: {
  find: FormAction;
  at: string;
  people: readonly { readonly value: string; readonly label: string }[];
  /** Characters of a reason. */
  limit: number;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(find, at);
  const { errors = {}, values = {} } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "find")} answer={state} />
      {children}
      <div className="flex flex-col gap-6">
        <p>
          This finds everything the trust holds about one person, or every text that says certain
          words: drafts, approved answers, views, appointments and the trail. It is noted, and
          whoever presides gets a letter that says who looked, for what, and why.
        </p>
        <Select
          label="About whom?"
          name="about"
          options={[{ value: "words", label: "Nobody: look for words" }, ...people]}
          value={values.about}
        />
        <TextField
          label="Or which words?"
          name="words"
          hint="Only where you look for words, for example the name of a school"
          width="medium"
          defaultValue={values.words}
          error={errors.words}
        />
        <TextArea
          label="Which request does it answer?"
          name="why"
          hint="For example: subject access request of 3 November 2026"
          rows={3}
          limit={limit}
          defaultValue={values.why}
          error={errors.why}
        />
        <div>
          <Button id="find">Find it, and tell whoever presides</Button>
        </div>
      </div>
    </form>
  );
}
