"use client";

import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";
import { type SentForm, useSent } from "@/app/_shell/use-sent";
import {
  answerOf,
  keepBoth,
  missingFrom,
  NO_ROOM,
  withLastEvidence,
} from "@/lib/assessments/rating/rules";
import type { Choice } from "@/lib/assessments/rating/schema";
import { sayTime } from "@/lib/forms/date";
import type { Onward } from "./onward";
import { readAnswer } from "./put-answer";
import type { Kept, RateAction, RateState } from "./rate-state";
import { begin, edit, goOnAt, meet, resume, type Saving, settle, type Typed } from "./saving";
import { useAutosave } from "./use-autosave";
import { type Kept as Earlier, useKept } from "./use-kept";

export interface Initial extends Typed {
  readonly version: number;
  /** "9:42am", or null before the first save. */
  readonly savedAt: string | null;
}

export interface RowProps {
  readonly save: RateAction;
  /** The page's own address, and where its answer saves by itself. */
  readonly at: string;
  readonly autosaveTo: string;
  /** Where each button leads on to. */
  readonly onward: Onward;
  /** The name of who writes. */
  readonly writer: string;
  /** What showed it last time; empty where there is nothing. */
  readonly lastEvidence: string;
  readonly initial: Initial;
}

interface Row {
  readonly state: RateState;
  readonly action: SentForm<RateState>["action"];
  readonly now: Saving;
  readonly earlier: Earlier["earlier"];
  /** What the fields begin with; `shown` counts how often the page itself has filled them. */
  readonly values: Typed;
  readonly shown: number;
  readonly kept: Kept | undefined;
  /** Last time's evidence has just been put into the field. */
  readonly added: boolean;
  /** Another object each time it did not fit there. */
  readonly noRoom: RateState | null;
  /** Another object each time a button met an answer that cannot be saved as it is. */
  readonly pressed: object | null;
  onChange(event: FormEvent<HTMLFormElement>): void;
  onSubmit(event: FormEvent<HTMLFormElement>): void;
  onUse(): void;
  onDiscard(): void;
}

/** What a form is filled with beside what was typed in it. */
type Why = Pick<RateState, "kept" | "added">;

/** One row's form: what saves by itself, what its buttons do, and what the page fills in. */
export function useRow(form: RefObject<HTMLFormElement | null>, row: RowProps): Row {
  const { writer, lastEvidence, initial, onward } = row;
  const { state, action, send } = useSent(row.save, row.at, sent => goOnAlone(sent, onward));
  const auto = useAutosave(form, row.autosaveTo, () => starting(state, initial));
  const { now, move } = auto;
  const { earlier, decide } = useKept(form, row.autosaveTo, writer, auto);
  const [filled, fill] = useState<{ typed: Typed; with: Why; times: number }>();
  const [pressed, setPressed] = useState<object | null>(null);
  const [noRoom, setNoRoom] = useState<RateState | null>(null);

  const answered = useRef(state);
  useEffect(() => {
    if (answered.current === state) return;
    answered.current = state;
    move(before => fromAnswer(before, state));
  }, [state, move]);

  const refill = (typed: Typed, why: Why = {}) =>
    fill({ typed, with: why, times: (filled?.times ?? 0) + 1 });

  function choose(mine: Typed, kept: Kept) {
    const { theirs } = now;
    if (theirs === null) return;
    if (kept === "mine") refill(mine, { kept });
    if (kept === "theirs") refill(theirs, { kept });
    if (kept === "both")
      refill({ ...mine, ...keepBoth(mine, writer, theirs, theirs.updatedBy) }, { kept });
    const at = sayTime(new Date(theirs.updatedAt));
    move(before => settle(before, kept === "theirs", at));
  }

  function addLast(mine: Typed) {
    const evidenceNote = withLastEvidence(mine.evidenceNote, lastEvidence);
    if (evidenceNote === null) return setNoRoom({ errors: { evidenceNote: NO_ROOM } });
    setNoRoom(null);
    refill({ ...mine, evidenceNote }, { added: true });
    move(edit);
  }

  async function press(on: HTMLFormElement, submitter: HTMLElement | null) {
    setNoRoom(null);
    // Only an answer that stood here when the button was pressed can have been chosen over.
    move(before => settle({ ...before, refusal: null }, false, ""));
    if (!(await auto.settle())) return setPressed({});
    const sent = new FormData(on, submitter);
    sent.set("version", String(auto.at.current.version));
    send(sent);
  }

  const why = filled?.with ?? state;
  return {
    state,
    action,
    now,
    earlier,
    pressed,
    values: filled?.typed ?? valuesOf(state, initial),
    shown: filled?.times ?? 0,
    kept: why.kept,
    added: why.added === true,
    noRoom,
    onChange(event) {
      setNoRoom(null);
      auto.onChange(event);
    },
    onSubmit(event) {
      event.preventDefault();
      const submitter = (event.nativeEvent as SubmitEvent).submitter;
      const go = submitter instanceof HTMLButtonElement ? submitter.value : "";
      if (go === "evidence") return addLast(readAnswer(event.currentTarget));
      if (isKept(go)) return choose(readAnswer(event.currentTarget), go);
      void press(event.currentTarget, submitter);
    },
    onUse() {
      if (earlier === null) return;
      const { answer, open } = earlier.typed;
      refill(answer);
      move(before => resume(before, earlier.version, answer, open));
      decide();
    },
    onDiscard: decide,
  };
}

const KEPT: readonly string[] = ["mine", "theirs", "both"] satisfies Kept[];
const isKept = (go: string): go is Kept => KEPT.includes(go);

/** The answer of a form that was posted without a script, or else what the page was opened with. */
function valuesOf({ values }: RateState, initial: Initial): Typed {
  if (values === undefined) return initial;
  const { level = "", reason = "", evidenceNote = "" } = values;
  return { level: level || null, reason, evidenceNote };
}

function starting(state: RateState, initial: Initial): Saving {
  const isSaved = state.code === undefined && state.kept !== "both";
  const first = begin(initial.version, isSaved ? (state.savedAt ?? initial.savedAt) : null);
  return fromAnswer(first, state);
}

/** Goes on from what the form's own action answered. */
function fromAnswer(before: Saving, { theirs, values }: RateState): Saving {
  if (theirs !== undefined) return meet(before, theirs);
  const version = Number(values?.version ?? Number.NaN);
  return Number.isSafeInteger(version) ? goOnAt(before, version) : before;
}

/**
 * The server was updated meanwhile and no longer knows this page's button. The answer is saved by
 * then, through an address that stays; so the page does itself what the button would have done.
 */
function goOnAlone(sent: FormData, onward: Onward): RateState | null {
  const go = String(sent.get("go"));
  if (go !== "continue" && go !== "later") return null;
  const text = (name: string) => String(sent.get(name) ?? "");
  const level = (text("level") || null) as Choice | null;
  const errors = missingFrom(answerOf(level, text("reason").trim(), text("evidenceNote").trim()));
  if (go === "continue" && Object.keys(errors).length > 0) return { code: "invalid", errors };
  location.assign(onward[go]);
  return {};
}
