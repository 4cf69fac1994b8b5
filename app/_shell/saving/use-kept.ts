"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type Draft, dropDraft, findDraft, isRecord, keepDraft } from "../drafts";
import type { Shape } from "./answer-shape";
import { isSame, isUnsaved, type Saving, type Sent } from "./saving";

/** What is kept of a row: its answer, and a save of it that was never answered. */
export interface Unsaved<A> {
  readonly answer: A;
  readonly open: Sent<A> | null;
}

export interface Kept<A> {
  /** What was typed here earlier and was never saved, where it differs from what stands. */
  readonly earlier: Draft<Unsaved<A>> | null;
  /** It was used or discarded. */
  decide(): void;
}

/** Keeps in this tab's storage what is unsaved, and finds what an earlier visit left there. */
export function useKept<A extends object>(
  form: RefObject<HTMLFormElement | null>,
  { place, by, shape }: { readonly place: string; readonly by: string; readonly shape: Shape<A> },
  { now, at }: { readonly now: Saving<A>; readonly at: RefObject<Saving<A>> },
): Kept<A> {
  const [earlier, setEarlier] = useState<Draft<Unsaved<A>> | null>(null);
  const isDecided = useRef(false);

  const keep = useCallback(() => {
    // What was found is not written over before somebody has decided about it.
    if (!isDecided.current || form.current === null) return;
    const { version, open } = at.current;
    if (!isUnsaved(at.current)) return dropDraft(place);
    const typed = { answer: shape.read(form.current), open };
    keepDraft(place, { typed, version, at: new Date().toISOString(), by });
  }, [form, place, by, shape, at]);

  useEffect(() => {
    const found = findDraft(place, by, isKeptAs(shape));
    const differs = found && form.current && !isSame(found.typed.answer, shape.read(form.current));
    isDecided.current = !differs;
    if (differs) setEarlier(found);
    else dropDraft(place);
  }, [form, place, by, shape]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each step of saving may change what is unsaved
  useEffect(keep, [keep, now]);

  useEffect(() => {
    // After the last save has been sent: what is kept then knows of it.
    addEventListener("pagehide", keep);
    return () => removeEventListener("pagehide", keep);
  }, [keep]);

  const decide = useCallback(() => {
    isDecided.current = true;
    setEarlier(null);
    dropDraft(place);
  }, [place]);

  return { earlier, decide };
}

function isKeptAs<A>({ is }: Shape<A>) {
  const isSent = (value: unknown): value is Sent<A> =>
    isRecord(value) &&
    typeof value.key === "string" &&
    Number.isSafeInteger(value.version) &&
    is(value.answer);
  return (value: unknown): value is Unsaved<A> =>
    isRecord(value) && is(value.answer) && (value.open === null || isSent(value.open));
}
