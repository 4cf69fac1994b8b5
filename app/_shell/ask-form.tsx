"use client";

import { type ReactNode, useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PasswordField } from "@/components/ui/password-field";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/lib/forms";
import { problemsIn } from "./problem-in";

/** A field by which somebody says or proves who they are. */
export interface Asked {
  readonly kind: "email" | "code" | "password" | "new-password";
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What stands in it at first. */
  readonly value?: string;
}

/** `children` is the page's heading: an error summary stands above it. */
export function AskForm({
  act,
  asks,
  hidden = {},
  username,
  button,
  children,
}: {
  act: FormAction;
  asks: readonly Asked[];
  /** Values that go along unseen. */
  hidden?: Readonly<Record<string, string>>;
  /** Whose password it is, for whatever keeps passwords in the browser. It is not sent. */
  username?: string | undefined;
  button: string;
  children: ReactNode;
}) {
  const [state, action] = useActionState(act, {});
  const { errors = {}, values = {} } = state;
  return (
    <form action={action} noValidate>
      <ErrorSummary errors={problemsIn(state, "go")} answer={state} />
      {children}
      <div className="flex flex-col gap-6">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {username !== undefined && (
          <input type="text" autoComplete="username" value={username} readOnly className="hidden" />
        )}
        {asks.map(asked => (
          <AskedField
            key={asked.name}
            asked={asked}
            error={errors[asked.name]}
            typed={values[asked.name]}
          />
        ))}
        <div>
          <Button id="go">{button}</Button>
        </div>
      </div>
    </form>
  );
}

function AskedField({
  asked: { kind, name, label, hint, value },
  error,
  typed,
}: {
  asked: Asked;
  error: string | undefined;
  typed: string | undefined;
}) {
  const common = { name, label, hint, error };
  if (kind === "email") {
    return (
      <TextField
        {...common}
        type="email"
        width="medium"
        autoComplete="username"
        spellCheck={false}
        defaultValue={typed ?? value}
      />
    );
  }
  if (kind === "code") {
    return (
      <TextField
        {...common}
        width="medium"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
      />
    );
  }
  const autoComplete = kind === "password" ? "current-password" : "new-password";
  return <PasswordField {...common} autoComplete={autoComplete} />;
}
