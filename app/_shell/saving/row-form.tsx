"use client";

import type { ReactNode, RefObject } from "react";
import { Beside } from "@/components/ui/beside";
import { Button, ButtonRow } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SaveStatus, saveWords } from "@/components/ui/save-status";
import type { FormState } from "@/lib/forms";
import { problemIn, SIGN_IN_BESIDE } from "../problem-in";
import { EarlierNotice } from "./earlier-notice";
import { KeptBanner } from "./kept-banner";
import { useTogether } from "./other-saving";
import type { Kept, RowState } from "./row-state";
import { TheirAnswerCard } from "./their-answer";
import type { Row } from "./use-row";

/** What a row's form says of two answers. */
export interface RowWords<A> {
  /** An answer's parts. */
  answer(answer: A): ReactNode;
  /** The buttons that keep the other answer, or both. */
  readonly theirs: string;
  readonly both?: string;
  readonly kept: Readonly<Record<Kept, string>>;
}

interface RowFormProps<A, S extends RowState<A>> {
  form: RefObject<HTMLFormElement | null>;
  row: Row<A, S>;
  words: RowWords<A>;
  /** The page's heading, below the error summary. */
  heading: ReactNode;
  /** What stands beside the fields, or above them on a small screen. */
  beside?: ReactNode;
  /** What a button of the form's own has met, beside what the server answered. */
  met?: FormState | null;
  /** The fields, with what is wrong with them. */
  children(errors: Readonly<Record<string, string>>): ReactNode;
}

/** A form whose answer saves by itself. Without a script it is a plain form. */
export function RowForm<A extends object, S extends RowState<A>>(props: RowFormProps<A, S>) {
  const { form, row, words, heading, beside, met = null, children } = props;
  const { state, now, earlier, pressed } = row;
  const refused = now.refusal;
  const { status, isHeld } = useTogether(now);
  const errors = { ...state.errors, ...refused?.errors, ...met?.errors };
  const isStuck = pressed !== null && (refused !== null || isHeld);
  const said = Object.entries(errors).map(([id, message]) => ({ id, message }));
  const whole = isStuck && said.length === 0 ? { problem: saveWords(status) } : state;
  const isNew = isStuck || met !== null || state.code !== undefined;
  const version = String(now.theirs?.version ?? now.version);

  return (
    <form ref={form} action={row.action} onSubmit={row.onSubmit} onChange={row.onChange} noValidate>
      {/* Enter on a radio presses a form's first button. */}
      <button type="submit" name="go" value="continue" hidden>
        Save and continue
      </button>
      <ErrorSummary
        errors={isNew ? [...problemIn(whole, isHeld ? "note" : "level"), ...said] : []}
        answer={isStuck ? pressed : (met ?? state)}
      />
      {heading}
      {earlier !== null && (
        <EarlierNotice at={new Date(earlier.at)} onUse={row.onUse} onDiscard={row.onDiscard}>
          {words.answer(earlier.typed.answer)}
        </EarlierNotice>
      )}
      {now.theirs !== null && (
        <TheirAnswerCard theirs={now.theirs} words={words}>
          {words.answer(now.theirs)}
        </TheirAnswerCard>
      )}
      {now.theirs === null && row.why.kept !== undefined && (
        <KeptBanner key={row.shown} words={words.kept[row.why.kept]} />
      )}
      <input type="hidden" name="version" key={version} defaultValue={version} />
      <Beside what={beside}>
        <div className="flex min-w-0 flex-col gap-8" key={`fields ${row.shown}`}>
          {children(errors)}
          <SaveStatus state={status} signIn={SIGN_IN_BESIDE} choice="their-answer" />
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
