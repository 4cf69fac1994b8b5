"use client";

import { type ReactNode, useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { MeetingFields } from "@/components/ui/meeting-fields";
import type { FormAction } from "@/lib/forms";

/** Where each error's link lands. */
const FIELD: Record<string, string> = {
  meeting: "meeting-day",
  minuteReference: "minuteReference",
  agreed: "agreed",
};

/** `children` is what is approved, heading and all: an error summary stands above it. */
export function ApproveForm({
  approve,
  seen,
  children,
}: {
  approve: FormAction;
  seen: string;
  children: ReactNode;
}) {
  const [state, action] = useActionState(approve, {});
  const { errors = {}, values = {} } = state;
  const listed = Object.entries(errors).map(([name, message]) => ({
    id: FIELD[name] ?? "agreed",
    message,
  }));
  const problem = state.problem === undefined ? [] : [{ id: "approve", message: state.problem }];
  return (
    <form action={action} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={[...problem, ...listed]} answer={state} />
      {children}
      <div className="card mt-10 flex flex-col gap-6 p-5 md:p-6">
        <div>
          <h2>Approve for the trust</h2>
          <p className="mt-2 text-ink-2">
            Approving makes a dated version that nobody can change. It stays with the trust and its
            readers until you decide to share it.
          </p>
        </div>
        <input type="hidden" name="seen" value={seen} />
        <MeetingFields values={values} errors={errors} />
        <Checkbox
          label="These ten answers are what the board agreed"
          name="agreed"
          defaultChecked={values.agreed === "yes"}
          error={errors.agreed}
        />
        <div>
          <Button id="approve">Approve for the trust</Button>
        </div>
      </div>
    </form>
  );
}
