"use client";

import { type ReactNode, useActionState } from "react";
import { LevelPicker } from "@/components/rubric/level-picker";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { MeetingFields } from "@/components/ui/meeting-fields";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/forms";
import type { Characteristic } from "@/lib/rubric/types";

const REASON_MAX = 2000;
const EVIDENCE_MAX = 4000;

/** `children` is the page's heading: an error summary stands above it. */
export function RevisitForm({
  revisit,
  levels,
  initial,
  back,
  children,
}: {
  revisit: FormAction;
  levels: Characteristic["levels"];
  /** What the version in force says, by field. */
  initial: Readonly<Record<string, string>>;
  back: string;
  children: ReactNode;
}) {
  const [state, action] = useActionState(revisit, {});
  const { errors = {}, values = initial } = state;
  const listed = Object.entries(errors).map(([name, message]) => ({
    id: name === "meeting" ? "meeting-day" : name,
    message,
  }));
  const problem = state.problem === undefined ? [] : [{ id: "revisit", message: state.problem }];
  return (
    <form action={action} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={[...problem, ...listed]} answer={state} />
      {children}
      <div className="flex flex-col gap-8">
        <LevelPicker
          characteristic={{ levels }}
          name="level"
          legend="Which description fits your trust best now?"
          error={errors.level}
          defaultValue={values.level}
          instead={{
            value: "not-agreed",
            label: "Not agreed",
            hint: "The board has not agreed a level. Say why below.",
          }}
        />
        <TextArea
          label="Why this level, or why none (optional if a level is chosen)"
          name="reason"
          limit={REASON_MAX}
          defaultValue={values.reason}
          error={errors.reason}
        />
        <TextArea
          label="What shows it (optional)"
          name="evidenceNote"
          limit={EVIDENCE_MAX}
          defaultValue={values.evidenceNote}
          error={errors.evidenceNote}
        />
        <MeetingFields values={values} errors={errors} />
        <ButtonRow>
          <Button id="revisit">Approve this step</Button>
          <LinkButton href={back} look="secondary">
            Leave it as it is
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
