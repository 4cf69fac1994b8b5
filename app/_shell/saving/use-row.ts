"use client";

import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";
import { sayTime } from "@/lib/forms/date";
import { type SentForm, useSent } from "../use-sent";
import { useOther } from "./other-saving";
import type { Initial, Kept, Kind, Onward, RowProps, RowState } from "./row-state";
import { begin, goOnAt, meet, resume, type Saving, settle } from "./saving";
import { type Autosave, useAutosave } from "./use-autosave";
import { type Kept as Earlier, useKept } from "./use-kept";

export interface Row<A, S extends RowState<A> = RowState<A>> {
  readonly state: S;
  readonly action: SentForm<S>["action"];
  readonly now: Saving<A>;
  readonly earlier: Earlier<A>["earlier"];
  /** What the fields begin with; `shown` counts how often the page itself has filled them. */
  readonly values: A;
  readonly shown: number;
  /** What the fields were filled with beside what was typed. */
  readonly why: Partial<S>;
  /** Another object each time a button met an answer that cannot be saved as it is. */
  readonly pressed: object | null;
  readonly move: Autosave<A>["move"];
  readonly settle: Autosave<A>["settle"];
  refill(typed: A, why?: Partial<S>): void;
  onChange(event: FormEvent<HTMLFormElement>): void;
  onSubmit(event: FormEvent<HTMLFormElement>): void;
  onUse(): void;
  onDiscard(): void;
}

/** One row's form: what saves by itself, what its buttons do, and what the page fills in. */
export function useRow<A extends object, S extends RowState<A> = RowState<A>>(
  form: RefObject<HTMLFormElement | null>,
  kind: Kind<A>,
  row: RowProps<A, S>,
): Row<A, S> {
  const { writer, initial, onward, autosaveTo } = row;
  const { state, action, send } = useSent<S>(row.save, row.at, sent =>
    goOnAlone(sent, kind, onward),
  );
  const other = useOther();
  const auto = useAutosave(form, autosaveTo, kind, () => starting<A>(state, initial));
  const { now, move } = auto;
  const { earlier, decide } = useKept(form, { place: autosaveTo, by: writer, shape: kind }, auto);
  const [filled, fill] = useState<{ typed: A; why: Partial<S>; times: number }>();
  const [pressed, setPressed] = useState<object | null>(null);

  const answered = useRef(state);
  useEffect(() => {
    if (answered.current === state) return;
    answered.current = state;
    move(before => fromAnswer(before, state));
  }, [state, move]);

  const refill = (typed: A, why: Partial<S> = {}) =>
    fill({ typed, why, times: (filled?.times ?? 0) + 1 });

  function choose(mine: A, kept: Kept) {
    const { theirs } = now;
    if (theirs === null) return;
    const why = { kept } as Partial<S>;
    if (kept === "mine") refill(mine, why);
    if (kept === "theirs") refill(theirs, why);
    if (kept === "both") refill(kind.both?.(mine, writer, theirs) ?? mine, why);
    const at = sayTime(new Date(theirs.updatedAt));
    move(before => settle(before, kept === "theirs", at));
  }

  async function press(on: HTMLFormElement, submitter: HTMLElement | null) {
    // Only an answer that stood here when the button was pressed can have been chosen over.
    move(before => settle({ ...before, refusal: null }, false, ""));
    if (!(await auto.settle())) return setPressed({});
    // Going on leaves the page, and what else is typed on it.
    if (other !== null && !(await other.settle())) return setPressed({});
    const sent = new FormData(on, submitter);
    sent.set("version", String(auto.at.current.version));
    send(sent);
  }

  return {
    state,
    action,
    now,
    earlier,
    pressed,
    move,
    settle: auto.settle,
    refill,
    values: filled?.typed ?? (state.values === undefined ? initial : kind.from(state.values)),
    shown: filled?.times ?? 0,
    why: filled?.why ?? state,
    onChange: auto.onChange,
    onSubmit(event) {
      event.preventDefault();
      const go = buttonOf(event);
      if (isKept(go)) return choose(kind.read(event.currentTarget), go);
      void press(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
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

/** The value of the button that was pressed. */
export function buttonOf(event: FormEvent<HTMLFormElement>): string {
  const { submitter } = event.nativeEvent as SubmitEvent;
  return submitter instanceof HTMLButtonElement ? submitter.value : "";
}

const KEPT: readonly string[] = ["mine", "theirs", "both"] satisfies Kept[];
const isKept = (go: string): go is Kept => KEPT.includes(go);

function starting<A>(state: RowState<A>, initial: Initial<A>): Saving<A> {
  const isSaved = state.code === undefined && state.kept !== "both";
  const first = begin<A>(initial.version, isSaved ? (state.savedAt ?? initial.savedAt) : null);
  return fromAnswer(first, state);
}

/** Goes on from what the form's own action answered. */
function fromAnswer<A>(before: Saving<A>, { theirs, values, savedAt }: RowState<A>): Saving<A> {
  if (theirs !== undefined) return meet(before, theirs);
  const version = Number(values?.version ?? Number.NaN);
  return Number.isSafeInteger(version) ? goOnAt(before, version, savedAt) : before;
}

/**
 * The server was updated meanwhile and no longer knows this page's button. The answer is saved by
 * then, through an address that stays; so the page does itself what the button would have done.
 */
function goOnAlone<A, S extends RowState<A>>(
  sent: FormData,
  kind: Kind<A>,
  onward: Onward | null,
): S | null {
  if (onward === null) return {} as S;
  const go = String(sent.get("go"));
  if (go !== "continue" && go !== "later") return null;
  const errors = kind.missing(kind.from(Object.fromEntries(sent)));
  if (go === "continue" && Object.keys(errors).length > 0)
    return { code: "invalid", errors } as RowState<A> as S;
  location.assign(onward[go]);
  return {} as S;
}
