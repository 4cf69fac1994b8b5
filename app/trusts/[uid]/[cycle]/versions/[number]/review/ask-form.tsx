"use client";

import type { ReactNode } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { AskFields } from "./ask-fields";
import type { AskState } from "./ask-state";
import type { RowToGive } from "./rows";
import { WhatTheySee } from "./what-they-see";

export interface AskFormProps {
  ask: (state: AskState, form: FormData) => Promise<AskState>;
  /** The page's address. */
  at: string;
  back: string;
  reviewers: readonly { readonly userId: string; readonly name: string }[];
  rows: readonly RowToGive[];
  /** The page's heading: an error summary stands above it. */
  children: ReactNode;
}

/** What is asked for; then exactly what the reviewer will see, before anything is sent. */
export function AskForm({ ask, at, back, reviewers, rows, children }: AskFormProps) {
  const { state, action, onSubmit } = useSent(ask, at);
  const { errors = {}, values = {}, look = false } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify([values, look])}>
      <ErrorSummary errors={problemsIn(state, "go", name => FIRST[name] ?? name)} answer={state} />
      {children}
      {look ? (
        <>
          {Object.entries(values).map(([name, value]) =>
            name === "go" ? null : <input key={name} type="hidden" name={name} value={value} />,
          )}
          <WhatTheySee values={values} reviewers={reviewers} rows={rows} />
          <div className="mt-8">
            <ButtonRow>
              <Button id="go" name="go" value="ask">
                Ask for the review
              </Button>
              <Button name="go" value="change" look="secondary">
                Change something
              </Button>
            </ButtonRow>
          </div>
        </>
      ) : (
        <>
          <AskFields values={values} errors={errors} reviewers={reviewers} rows={rows} />
          <div className="mt-8">
            <ButtonRow>
              <Button id="go" name="go" value="look">
                See what they will see
              </Button>
              <LinkButton href={back} look="secondary">
                Do not ask
              </LinkButton>
            </ButtonRow>
          </div>
        </>
      )}
    </form>
  );
}

/** Where an error of a group of fields leads. */
const FIRST: Readonly<Record<string, string>> = {
  until: "until-day",
  steps: "step-overall",
};
