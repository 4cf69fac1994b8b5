"use client";

import type { ReactNode } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
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

/**
 * `at` is the page's address; `seen` is null where nobody is signed in, and what was sent stands.
 * `children` is what is approved, heading and all: an error summary stands above it.
 */
export function ApproveForm({
  approve,
  at,
  seen,
  children,
}: {
  approve: FormAction;
  at: string;
  seen: string | null;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(approve, at);
  const { errors = {}, values = {} } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary
        errors={problemsIn(state, "approve", name => FIELD[name] ?? "agreed")}
        answer={state}
      />
      {children}
      <div className="card mt-10 flex flex-col gap-6 p-5 md:p-6">
        <div>
          <h2>Approve for the trust</h2>
          <p className="mt-2 text-ink-2">
            Approving makes a dated version that nobody can change. It stays with the trust and its
            readers until you decide to share it.
          </p>
        </div>
        <input type="hidden" name="seen" value={seen ?? values.seen ?? ""} />
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
