"use client";

import { type ReactNode, useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PasswordField } from "@/components/ui/password-field";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/lib/forms";

/** `children` is the page's heading: an error summary stands above it. */
export function SignInForm({
  signIn,
  next,
  children,
}: {
  signIn: FormAction;
  next: string;
  children: ReactNode;
}) {
  const [state, action] = useActionState(signIn, {});
  const errors = Object.entries(state.errors ?? {}).map(([id, message]) => ({ id, message }));
  return (
    <form action={action} noValidate>
      <ErrorSummary errors={errors} answer={state} />
      {children}
      <div className="flex flex-col gap-6">
        <input type="hidden" name="next" value={next} />
        <TextField
          label="Email address"
          name="email"
          width="medium"
          type="email"
          autoComplete="username"
          spellCheck={false}
          defaultValue={state.values?.email}
          error={state.errors?.email}
        />
        <PasswordField
          label="Password"
          name="password"
          autoComplete="current-password"
          error={state.errors?.password}
        />
        <div>
          <Button>Sign in</Button>
        </div>
      </div>
    </form>
  );
}
