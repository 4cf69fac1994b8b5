"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type Draft, dropDraft, findDraft, isRecord, keepDraft } from "@/app/_shell/drafts";
import { readAnswer } from "./put-answer";
import { isSame, isUnsaved, type Saving, type Typed } from "./saving";

export interface Kept {
  /** What was typed here earlier and was never saved, where it differs from what stands. */
  readonly earlier: Draft<Typed> | null;
  /** It was used or discarded. */
  decide(): void;
}

/** Keeps in this tab's storage what is unsaved, and finds what an earlier visit left there. */
export function useKept(
  form: RefObject<HTMLFormElement | null>,
  place: string,
  by: string,
  now: Saving,
): Kept {
  const [earlier, setEarlier] = useState<Draft<Typed> | null>(null);
  const isDecided = useRef(false);

  useEffect(() => {
    const found = findDraft(place, by, isTyped);
    const differs = found && form.current && !isSame(found.typed, readAnswer(form.current));
    isDecided.current = !differs;
    if (differs) setEarlier(found);
    else dropDraft(place);
  }, [form, place, by]);

  useEffect(() => {
    // What was found is not written over before somebody has decided about it.
    if (!isDecided.current || form.current === null) return;
    if (!isUnsaved(now)) return dropDraft(place);
    const typed = readAnswer(form.current);
    keepDraft(place, { typed, version: now.version, at: new Date().toISOString(), by });
  }, [form, place, by, now]);

  const decide = useCallback(() => {
    isDecided.current = true;
    setEarlier(null);
    dropDraft(place);
  }, [place]);

  return { earlier, decide };
}

function isTyped(value: unknown): value is Typed {
  return (
    isRecord(value) &&
    typeof value.reason === "string" &&
    typeof value.evidenceNote === "string" &&
    (value.level === null || typeof value.level === "string")
  );
}
