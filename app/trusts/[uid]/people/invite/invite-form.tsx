"use client";

import { type ReactNode, useActionState } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type Option, Radios } from "@/components/ui/radios";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/forms";

/** `children` is the page's heading: an error summary stands above it. */
export function InviteForm({
  invite,
  roles,
  academies,
  academy,
  without,
  children,
}: {
  invite: FormAction;
  roles: readonly Option[];
  academies: readonly { readonly value: string; readonly label: string }[];
  /** For whom an academy is asked, in the trust's words. */
  academy: string;
  /** What is said where there is none to ask for. */
  without: string;
  children: ReactNode;
}) {
  const [state, action] = useActionState(invite, {});
  const { errors = {}, values = {} } = state;
  return (
    <form action={action} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "invite")} answer={state} />
      {children}
      <div className="flex flex-col gap-8">
        <TextArea
          label="Who to invite"
          name="people"
          hint="One on each line: an email address, or a name with it, as in Jo Bell <jo@example.org>"
          defaultValue={values.people}
          error={errors.people}
          spellCheck={false}
          autoComplete="off"
        />
        <Radios
          legend="What they are invited as"
          name="role"
          hint="Everybody on this list. Invite others on a list of their own."
          options={roles}
          defaultValue={values.role}
          error={errors.role}
        />
        {academies.length === 0 ? (
          <>
            <input type="hidden" name="academy" value="" />
            <p>{without}</p>
          </>
        ) : (
          <Select
            label={academy}
            name="academy"
            options={[{ value: "", label: "None" }, ...academies]}
            value={values.academy}
            error={errors.academy}
          />
        )}
        <div>
          <Button id="invite">Send the invitations</Button>
        </div>
      </div>
    </form>
  );
}
