"use client";

import type { ReactNode } from "react";
import { KeptTicks } from "@/app/_shell/kept-ticks";
import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Radios } from "@/components/ui/radios";
import { TextField } from "@/components/ui/text-field";
import { Ticks } from "@/components/ui/ticks";
import type { FormAction } from "@/lib/forms";
import { type HelpGroup, HelpTicks } from "./help-ticks";

/**
 * `at` is the page's address; `region` is null where nobody is signed in, and what was sent stands.
 * `children` is the page's heading: an error summary stands above it.
 */
export function ShareForm({
  share,
  at,
  region,
  offered,
  steps,
  help,
  team,
  back,
  children,
}: {
  share: FormAction;
  at: string;
  region: { slug: string; name: string } | null;
  /** Evidence that may be opened with it; null where nobody is signed in. */
  offered:
    | readonly { readonly field: string; readonly title: string; readonly dates: string }[]
    | null;
  /** Next steps that may be shared with it. */
  steps: readonly { readonly field: string; readonly words: string; readonly due: string }[];
  /** Help that may be offered and asked for. */
  help: readonly HelpGroup[];
  /** What the RSC team is called here. */
  team: string;
  back: string;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(share, at);
  const { errors = {}, values = {} } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "share")} answer={state} />
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
        {offered === null && <KeptTicks values={values} />}
        {offered !== null && offered.length > 0 && (
          <Ticks
            legend="Which evidence can they open? (optional)"
            hint={`They see what each piece is called and its date in any case. Tick those whose file, link or note the ${team} may open. Nothing that concerns a named person is listed: it never leaves the trust.`}
          >
            {offered.map(({ field, title, dates }) => (
              <Checkbox
                key={field}
                name={field}
                label={
                  <>
                    {title}, <span className="text-ink-2">{dates}</span>
                  </>
                }
                defaultChecked={values[field] === "yes"}
              />
            ))}
          </Ticks>
        )}
        {steps.length > 0 && (
          <Ticks
            legend="Which next steps do they see? (optional)"
            hint="What is to be done, by when and to what end. Whose it is stays in the trust."
          >
            {steps.map(({ field, words, due }) => (
              <Checkbox
                key={field}
                name={field}
                label={
                  <>
                    {words} <span className="text-ink-2">Due {due}</span>
                  </>
                }
                defaultChecked={values[field] === "yes"}
              />
            ))}
          </Ticks>
        )}
        {help.length > 0 && <HelpTicks groups={help} team={team} values={values} />}
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
