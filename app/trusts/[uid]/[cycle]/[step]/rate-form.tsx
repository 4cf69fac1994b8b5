"use client";

import { type ReactNode, useRef } from "react";
import { problemIn, SIGN_IN_BESIDE } from "@/app/_shell/problem-in";
import { LevelPicker } from "@/components/rubric/level-picker";
import { Button, ButtonRow } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SaveStatus, saveWords } from "@/components/ui/save-status";
import { TextArea } from "@/components/ui/text-area";
import { EVIDENCE_MAX, REASON_MAX } from "@/lib/assessments/rating/rules";
import type { Characteristic, Level } from "@/lib/rubric/types";
import { EarlierNotice } from "./earlier-notice";
import { KeptBanner } from "./kept-banner";
import { TheirAnswerCard } from "./their-answer";
import { type RowProps, useRow } from "./use-row";

export interface RateFormProps extends RowProps {
  levels: Characteristic["levels"];
  /** The published words of each level, where they are loaded. */
  published: Readonly<Record<Level, string>> | undefined;
  /** The page's heading, below the error summary. */
  children: ReactNode;
}

/** One row's answer. Without a script it is a plain form; with one it also saves by itself. */
export function RateForm({ levels, published, children, ...row }: RateFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const { state, now, values, earlier, kept, pressed, ...does } = useRow(form, row);
  const refused = now.refusal;
  const errors = { ...state.errors, ...refused?.errors };
  const isStuck = pressed !== null && refused !== null;
  const said = Object.entries(errors).map(([id, message]) => ({ id, message }));
  const whole = isStuck && said.length === 0 ? { problem: saveWords(now.status) } : state;
  const isNew = isStuck || state.code !== undefined;
  const version = String(now.theirs?.version ?? now.version);

  return (
    <form
      ref={form}
      action={does.action}
      onSubmit={does.onSubmit}
      onChange={does.onChange}
      noValidate
    >
      <ErrorSummary
        errors={isNew ? [...problemIn(whole, "level"), ...said] : []}
        answer={isStuck ? pressed : state}
      />
      {children}
      {earlier !== null && (
        <EarlierNotice earlier={earlier} onUse={does.onUse} onDiscard={does.onDiscard} />
      )}
      {now.theirs !== null && <TheirAnswerCard theirs={now.theirs} />}
      {now.theirs === null && kept !== undefined && <KeptBanner key={does.shown} kept={kept} />}
      <input type="hidden" name="version" key={version} defaultValue={version} />
      <div className="flex flex-col gap-8" key={`fields ${does.shown}`}>
        <LevelPicker
          characteristic={{ levels }}
          published={published}
          name="level"
          legend="Which description fits your trust best now?"
          hint={`${published ? "Our summary, with the published words below it." : "Our summary of the framework."} Read all four, then choose the closest.`}
          error={errors.level}
          defaultValue={values.level ?? undefined}
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
          hint="For example a report, a plan or a visit, with its date. Do not name pupils or individual members of staff."
          name="evidenceNote"
          limit={EVIDENCE_MAX}
          defaultValue={values.evidenceNote}
          error={errors.evidenceNote}
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
    </form>
  );
}
