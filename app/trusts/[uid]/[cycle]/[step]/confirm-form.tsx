"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormAction } from "@/lib/forms";
import { CONFIRM_FORM } from "./confirm-form-id";

/** The form of the button in the card of last time; what it answers stands above the heading. */
export function ConfirmForm({ confirm }: { confirm: FormAction }) {
  const [state, action] = useActionState(confirm, {});
  const errors = state.problem === undefined ? [] : [{ id: "confirm", message: state.problem }];
  return (
    <form id={CONFIRM_FORM} action={action}>
      <ErrorSummary errors={errors} answer={state} />
    </form>
  );
}
