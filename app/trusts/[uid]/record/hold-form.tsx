"use client";

import { problemIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/forms";

export function HoldForm({
  place,
  at,
  limit,
}: {
  place: FormAction;
  at: string;
  /** Characters of a reason. */
  limit: number;
}) {
  const { state, action, onSubmit } = useSent(place, at);
  const { errors = {}, values = {} } = state;
  const listed = Object.values(errors).map(message => ({ id: "hold-why", message }));
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={[...problemIn(state, "hold"), ...listed]} answer={state} />
      <div className="flex flex-col gap-6">
        <TextArea
          label="What is the hold for?"
          name="why"
          id="hold-why"
          rows={3}
          limit={limit}
          defaultValue={values.why}
          error={errors.why}
        />
        <div>
          <Button id="hold" look="secondary">
            Place a hold
          </Button>
        </div>
      </div>
    </form>
  );
}
