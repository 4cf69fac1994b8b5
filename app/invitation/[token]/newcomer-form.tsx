"use client";

import { type ReactNode, useActionState } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PasswordField } from "@/components/ui/password-field";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/lib/forms";

/** For an address that has no account yet. `children` is the page's heading. */
export function NewcomerForm({
  join,
  email,
  name,
  children,
}: {
  join: FormAction;
  email: string;
  name: string;
  children: ReactNode;
}) {
  const [state, action] = useActionState(join, {});
  const { errors = {}, values = { name } } = state;
  return (
    <form action={action} noValidate>
      <ErrorSummary errors={problemsIn(state, "accept")} answer={state} />
      {children}
      <p className="mb-6">
        Accepting makes an account for you. From then on you sign in with{" "}
        <span className="break-words">{email}</span> and the password you choose here.
      </p>
      <div className="flex flex-col gap-6">
        <TextField
          label="Your name"
          name="name"
          hint="As your colleagues know you"
          width="medium"
          autoComplete="name"
          spellCheck={false}
          defaultValue={values.name}
          error={errors.name}
        />
        <input type="hidden" autoComplete="username" value={email} readOnly />
        <PasswordField
          label="Choose a password"
          name="password"
          hint="12 characters or more. Three words that have nothing to do with each other are easy to remember."
          autoComplete="new-password"
          error={errors.password}
        />
        <div>
          <Button id="accept">Accept the invitation</Button>
        </div>
      </div>
    </form>
  );
}
