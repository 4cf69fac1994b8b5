"use client";

import { type ReactNode, useActionState } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/lib/forms";

/** `children` is the page's heading: an error summary stands above it. */
export function FindAccountForm({ find, children }: { find: FormAction; children: ReactNode }) {
  const [state, action] = useActionState(find, {});
  const { errors = {}, values = {} } = state;
  return (
    <form action={action} noValidate>
      <ErrorSummary errors={problemsIn(state, "find")} answer={state} />
      {children}
      <div className="flex flex-col gap-6">
        <TextField
          label="Email address"
          name="email"
          hint="The whole address that they sign in with. There is no list of everybody to look through."
          width="medium"
          type="email"
          autoComplete="off"
          spellCheck={false}
          defaultValue={values.email}
          error={errors.email}
        />
        <div>
          <Button id="find">Find the account</Button>
        </div>
      </div>
    </form>
  );
}
