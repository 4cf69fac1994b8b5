"use client";

import { type ReactNode, useActionState } from "react";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Radios } from "@/components/ui/radios";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/lib/forms";

/** `children` is the page's heading: an error summary stands above it. */
export function ShareForm({
  share,
  region,
  team,
  back,
  children,
}: {
  share: FormAction;
  region: { slug: string; name: string };
  /** What the RSC team is called here. */
  team: string;
  back: string;
  children: ReactNode;
}) {
  const [state, action] = useActionState(share, {});
  const { errors = {}, values = {} } = state;
  const listed = Object.entries(errors).map(([id, message]) => ({ id, message }));
  const problem = state.problem === undefined ? [] : [{ id: "share", message: state.problem }];
  return (
    <form action={action} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={[...problem, ...listed]} answer={state} />
      {children}
      <div className="mt-10 flex flex-col gap-6">
        <input type="hidden" name="region" value={region.slug} />
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
