"use client";

import type { ReactNode } from "react";
import { problemIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Radios } from "@/components/ui/radios";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/lib/forms";

/**
 * `at` is the page's address; `region` is null where nobody is signed in, and what was sent stands.
 * `children` is the page's heading: an error summary stands above it.
 */
export function ShareForm({
  share,
  at,
  region,
  team,
  back,
  children,
}: {
  share: FormAction;
  at: string;
  region: { slug: string; name: string } | null;
  /** What the RSC team is called here. */
  team: string;
  back: string;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(share, at);
  const { errors = {}, values = {} } = state;
  const listed = Object.entries(errors).map(([id, message]) => ({ id, message }));
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={[...problemIn(state, "share"), ...listed]} answer={state} />
      {children}
      <div className="mt-10 flex flex-col gap-6">
        <input type="hidden" name="region" value={region?.slug ?? values.region ?? ""} />
        <Radios
          legend="Do the evidence notes leave too?"
          name="evidence"
          options={[
            { value: "with", label: "Yes, share the levels, the reasons and the evidence notes" },
            { value: "without", label: "No, share the levels and the reasons only" },
          ]}
          defaultValue={values.evidence}
          error={errors.evidence}
        />
        <TextField
          label="What it is for (optional)"
          name="purpose"
          hint={`The ${team} sees this. For example: our support conversation in January`}
          defaultValue={values.purpose}
          error={errors.purpose}
        />
        <ButtonRow>
          <Button id="share">Share with the {team}</Button>
          <LinkButton href={back} look="secondary">
            Keep within the trust
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
