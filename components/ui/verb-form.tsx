"use client";

import { type ReactNode, useActionState } from "react";
import type { FormAction } from "@/lib/forms";
import { Button, type ButtonLook } from "./button";
import { ErrorSummary } from "./error-summary";

/** A form that is one button, with what it answers above it. Hidden fields come as children. */
export function VerbForm({
  act,
  label,
  look = "primary",
  children,
}: {
  act: FormAction;
  label: string;
  look?: ButtonLook;
  children?: ReactNode;
}) {
  const [state, action] = useActionState(act, {});
  const errors = state.problem === undefined ? [] : [{ id: "verb", message: state.problem }];
  return (
    <form action={action}>
      <ErrorSummary errors={errors} answer={state} />
      {children}
      <Button id="verb" look={look}>
        {label}
      </Button>
    </form>
  );
}
