"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { FormAction } from "@/lib/forms";

/** One button of several on a page, so with an id of its own. */
export function WithdrawForm({
  withdraw,
  id,
  name,
}: {
  withdraw: FormAction;
  id: string;
  name: string;
}) {
  const [state, action] = useActionState(withdraw, {});
  const button = `withdraw-${id}`;
  const errors = state.problem === undefined ? [] : [{ id: button, message: state.problem }];
  return (
    <form action={action}>
      <ErrorSummary errors={errors} answer={state} />
      <Button id={button} look="secondary">
        Take it back<VisuallyHidden>: the view of {name}</VisuallyHidden>
      </Button>
    </form>
  );
}
