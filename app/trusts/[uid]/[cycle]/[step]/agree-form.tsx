"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormAction } from "@/lib/forms";
import { AGREE_FORM } from "./agree-form-id";

/** The form of the button beside a committee's proposal; what it answers stands above the heading. */
export function AgreeForm({ agree }: { agree: FormAction }) {
  const [state, action] = useActionState(agree, {});
  const errors = state.problem === undefined ? [] : [{ id: "agree", message: state.problem }];
  return (
    <form id={AGREE_FORM} action={action}>
      <ErrorSummary errors={errors} answer={state} />
    </form>
  );
}
