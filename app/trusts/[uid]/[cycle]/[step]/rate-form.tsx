"use client";

import { type ReactNode, useRef } from "react";
import { problemIn, SIGN_IN_BESIDE } from "@/app/_shell/problem-in";
import { Button, ButtonRow } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SaveStatus, saveWords } from "@/components/ui/save-status";
import { isNewTo } from "@/lib/assessments/rating/rules";
import type { Characteristic, Level } from "@/lib/rubric/types";
import { AnswerFields } from "../answer-fields";
import { Beside } from "./beside";
import { EarlierNotice } from "./earlier-notice";
import { KeptBanner } from "./kept-banner";
import { LastEvidence } from "./last-evidence";
import { TheirAnswerCard } from "./their-answer";
import { type RowProps, useRow } from "./use-row";

export interface RateFormProps extends RowProps {
  levels: Characteristic["levels"];
  /** The published words of each level, where they are loaded. */
  published: Readonly<Record<Level, string>> | undefined;
  /** The page's heading, below the error summary. */
  children: ReactNode;
  /** What stands beside the answer, or above it on a small screen. */
  beside?: ReactNode;
}

/** One row's answer. Without a script it is a plain form; with one it also saves by itself. */
export function RateForm({ levels, published, children, beside, ...row }: RateFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const { state, now, values, earlier, kept, pressed, noRoom, ...does } = useRow(form, row);
  const refused = now.refusal;
  const errors = { ...state.errors, ...refused?.errors, ...noRoom?.errors };
  const isStuck = pressed !== null && refused !== null;
  const said = Object.entries(errors).map(([id, message]) => ({ id, message }));
  const whole = isStuck && said.length === 0 ? { problem: saveWords(now.status) } : state;
  const isNew = isStuck || noRoom !== null || state.code !== undefined;
  const version = String(now.theirs?.version ?? now.version);

  return (
    <form
      ref={form}
      action={does.action}
      onSubmit={does.onSubmit}
      onChange={does.onChange}
      noValidate
    >
      {/* Enter on a radio presses a form's first button. */}
      <button type="submit" name="go" value="continue" hidden>
        Save and continue
      </button>
      <ErrorSummary
        errors={isNew ? [...problemIn(whole, "level"), ...said] : []}
        answer={isStuck ? pressed : (noRoom ?? state)}
      />
      {children}
      {earlier !== null && (
        <EarlierNotice earlier={earlier} onUse={does.onUse} onDiscard={does.onDiscard} />
      )}
      {now.theirs !== null && <TheirAnswerCard theirs={now.theirs} />}
      {now.theirs === null && kept !== undefined && <KeptBanner key={does.shown} kept={kept} />}
      <input type="hidden" name="version" key={version} defaultValue={version} />
      <Beside what={beside}>
        <div className="flex min-w-0 flex-col gap-8" key={`fields ${does.shown}`}>
          <AnswerFields
            levels={levels}
            published={published}
            hint={`${published ? "Our summary, with the published words below it." : "Our summary of the framework."} Read all four, then choose the closest.`}
            values={values}
            errors={errors}
            belowEvidence={
              <LastEvidence
                isNew={isNewTo(values.evidenceNote, row.lastEvidence)}
                added={does.added}
              />
            }
            focusEvidence={does.added}
          />
          <SaveStatus state={now.status} signIn={SIGN_IN_BESIDE} choice="their-answer" />
          <ButtonRow>
            <Button name="go" value="continue">
              Save and continue
            </Button>
            <Button name="go" value="later" look="secondary">
              Save and come back later
            </Button>
          </ButtonRow>
        </div>
      </Beside>
    </form>
  );
}
