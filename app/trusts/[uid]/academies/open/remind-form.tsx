"use client";

import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextButton } from "@/components/ui/text-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { FormAction } from "@/lib/forms";
import { AcademyTicks, type TickedAcademy } from "./academy-ticks";

interface Waiting extends TickedAcademy {
  readonly urn: number;
  /** It was written to within the last day. */
  readonly written: boolean;
}

/** Who is still to send: reminded together, or one by its own button. */
export function RemindForm({
  remind,
  at,
  academies,
  initial,
}: {
  remind: FormAction;
  at: string;
  academies: readonly Waiting[];
  /** Which is ticked to begin with, by field. */
  initial: Readonly<Record<string, string>>;
}) {
  const { state, action, onSubmit } = useSent(remind, at);
  const { errors = {}, values = initial } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "remind")} answer={state} />
      {/* Enter on a box presses a form's first button. */}
      <button type="submit" hidden>
        Send the reminder
      </button>
      <AcademyTicks
        id="reminded"
        legend="Who is reminded?"
        academies={academies}
        values={values}
        error={errors.reminded}
        beside={({ field, name }) => {
          const one = academies.find(academy => academy.field === field);
          if (one === undefined || one.written)
            return <p className="py-2 text-small text-ink-2">Written to within a day</p>;
          return (
            <TextButton name="only" value={one.urn}>
              Send reminder<VisuallyHidden> to {name}</VisuallyHidden>
            </TextButton>
          );
        }}
      />
      <p className="mt-3 mb-5 text-small text-ink-2">
        Each is written to once a day at most. How far a view has come is not shown before it is
        sent.
      </p>
      <Button id="remind" look="secondary">
        Remind those that are ticked
      </Button>
    </form>
  );
}
