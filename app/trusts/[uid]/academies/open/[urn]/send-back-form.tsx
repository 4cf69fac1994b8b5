"use client";

import type { ReactNode } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea } from "@/components/ui/text-area";
import { SEND_BACK_MAX } from "@/lib/assessments/academy-asking/rules";
import type { FormAction } from "@/lib/forms";

/** `children` is the page's heading: an error summary stands above it. */
export function SendBackForm({
  sendBack,
  at,
  back,
  children,
}: {
  sendBack: FormAction;
  at: string;
  back: string;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(sendBack, at);
  const { errors = {}, values } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "send-back")} answer={state} />
      {children}
      <div className="flex flex-col gap-8">
        <TextArea
          label="Why do you send it back?"
          hint="In words for the academy’s people: what is missing, or what you would like to talk about."
          name="reason"
          rows={4}
          limit={SEND_BACK_MAX}
          defaultValue={values?.reason}
          error={errors.reason}
        />
        <ButtonRow>
          <Button id="send-back">Send it back</Button>
          <LinkButton href={back} look="secondary">
            Leave it as it was sent
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
