"use client";

import { type ReactNode, useActionState } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type Option, Radios } from "@/components/ui/radios";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/lib/forms";

/** `children` is the page's heading: an error summary stands above it. */
export function FirstPersonForm({
  invite,
  roles,
  children,
}: {
  invite: FormAction;
  roles: readonly Option[];
  children: ReactNode;
}) {
  const [state, action] = useActionState(invite, {});
  const { errors = {}, values = {} } = state;
  return (
    <form action={action} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "invite")} answer={state} />
      {children}
      <div className="flex flex-col gap-6">
        <TextField
          label="The trust’s number"
          name="trust"
          hint="Its group UID in the public register"
          width="short"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={values.trust}
          error={errors.trust}
        />
        <TextField
          label="Name (optional)"
          name="name"
          width="medium"
          autoComplete="off"
          defaultValue={values.name}
          error={errors.name}
        />
        <TextField
          label="Email address"
          name="email"
          width="medium"
          type="email"
          autoComplete="off"
          spellCheck={false}
          defaultValue={values.email}
          error={errors.email}
        />
        <Radios
          legend="What they are invited as"
          name="role"
          options={roles}
          defaultValue={values.role}
          error={errors.role}
        />
        <TextArea
          label="How you made sure who this person is"
          name="confirmedBy"
          hint="For example: listed at Companies House, and called back through the trust’s office"
          rows={3}
          limit={500}
          defaultValue={values.confirmedBy}
          error={errors.confirmedBy}
        />
        <div>
          <Button id="invite">Send the invitation</Button>
        </div>
      </div>
    </form>
  );
}
