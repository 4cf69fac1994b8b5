"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type Draft, dropDraft, findDraft, isRecord, keepDraft } from "@/app/_shell/drafts";
import { readAnswer } from "./put-answer";
import { isSame, isUnsaved, type Saving, type Sent, type Typed } from "./saving";

/** What is kept of a row: its answer, and a save of it that was never answered. */
export interface Unsaved {
  readonly answer: Typed;
  readonly open: Sent | null;
}

export interface Kept {
  /** What was typed here earlier and was never saved, where it differs from what stands. */
  readonly earlier: Draft<Unsaved> | null;
  /** It was used or discarded. */
  decide(): void;
}

/** Keeps in this tab's storage what is unsaved, and finds what an earlier visit left there. */
export function useKept(
  form: RefObject<HTMLFormElement | null>,
  place: string,
  by: string,
  { now, at }: { readonly now: Saving; readonly at: RefObject<Saving> },
): Kept {
  const [earlier, setEarlier] = useState<Draft<Unsaved> | null>(null);
  const isDecided = useRef(false);

  const keep = useCallback(() => {
    // What was found is not written over before somebody has decided about it.
    if (!isDecided.current || form.current === null) return;
    const { version, open } = at.current;
    if (!isUnsaved(at.current)) return dropDraft(place);
    const typed = { answer: readAnswer(form.current), open };
    keepDraft(place, { typed, version, at: new Date().toISOString(), by });
  }, [form, place, by, at]);

  useEffect(() => {
    const found = findDraft(place, by, isKept);
    const differs = found && form.current && !isSame(found.typed.answer, readAnswer(form.current));
    isDecided.current = !differs;
    if (differs) setEarlier(found);
    else dropDraft(place);
  }, [form, place, by]);

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

function isKept(value: unknown): value is Unsaved {
  return isRecord(value) && isTyped(value.answer) && (value.open === null || isSent(value.open));
}

function isSent(value: unknown): value is Sent {
  return (
    isRecord(value) &&
    typeof value.key === "string" &&
    Number.isSafeInteger(value.version) &&
    isTyped(value.answer)
  );
}

function isTyped(value: unknown): value is Typed {
  return (
    isRecord(value) &&
    typeof value.reason === "string" &&
    typeof value.evidenceNote === "string" &&
    (value.level === null || typeof value.level === "string")
  );
}
