"use client";

import type { ReactNode } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/forms";
import { ViewFields, type ViewFieldsProps } from "./view-fields";
import type { TypedView } from "./view-state";

interface LateFormProps extends Pick<ViewFieldsProps, "levels" | "published"> {
  add: FormAction;
  /** The page's address. */
  at: string;
  initial: TypedView;
  /** The page's heading, below the error summary. */
  children: ReactNode;
}

/** A view given after everyone's were shown: by its button alone, since it cannot be changed then. */
export function LateForm({ add, at, initial, levels, published, children }: LateFormProps) {
  const { state, action, onSubmit } = useSent(add, at);
  const { errors = {}, values = initial } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "late")} answer={state} />
      {children}
      <div className="flex flex-col gap-8">
        <Notice title="Everyone’s views were shown">
          You can still add yours. It joins the others at once, is marked late, and cannot be
          changed afterwards. It does not save by itself.
        </Notice>
        <ViewFields levels={levels} published={published} values={values} errors={errors} />
        <div>
          <Button id="late">Add my view, marked late</Button>
        </div>
      </div>
    </form>
  );
}
