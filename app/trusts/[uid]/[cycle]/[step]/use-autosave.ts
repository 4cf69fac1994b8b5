"use client";

import { type FormEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { SaveState } from "@/components/ui/save-status";
import { sayTime } from "@/lib/forms/date";
import { type Outcome, putAnswer, readAnswer } from "./put-answer";
import type { TheirAnswer } from "./rate-state";

/** Milliseconds: after typing stops, and between tries while saving fails. */
const AFTER_TYPING = 1_000;
const RETRY_FROM = 2_000;
const RETRY_AT_MOST = 30_000;

interface Autosave {
  readonly status: SaveState;
  readonly theirs: TheirAnswer | undefined;
  onChange(event: FormEvent<HTMLFormElement>): void;
  /** Saves what is not saved yet. @returns the version to go on at, or null to stay on the page. */
  settle(): Promise<number | null>;
  /** Takes over what the form's own action has saved, or has found of somebody else. */
  adopt(version: number, theirs: TheirAnswer | undefined): void;
}

/** Saves the form's answer by itself, one save at a time and in order, and says so. */
export function useAutosave(
  form: RefObject<HTMLFormElement | null>,
  url: string,
  initial: { version: number; savedAt: string | null },
): Autosave {
  const [status, setStatus] = useState<SaveState>(
    initial.savedAt === null ? { kind: "idle" } : { kind: "saved", at: initial.savedAt },
  );
  const [theirs, setTheirs] = useState<TheirAnswer>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<Outcome>>(undefined);
  const at = useRef({
    version: initial.version,
    made: 0,
    saved: 0,
    tries: 0,
    key: "",
    keyOf: -1,
    stopped: false,
  });

  const send = useCallback(async (): Promise<Outcome> => {
    const now = at.current;
    const upTo = now.made;
    if (now.keyOf !== upTo) Object.assign(now, { key: crypto.randomUUID(), keyOf: upTo });
    if (form.current === null) return { kind: "failed" };
    setStatus({ kind: "saving" });
    const outcome = await putAnswer(url, readAnswer(form.current), now.version, now.key);
    now.tries = outcome.kind === "failed" ? now.tries + 1 : 0;
    if (outcome.kind === "saved") {
      Object.assign(now, { version: outcome.version, saved: upTo });
      setStatus({ kind: "saved", at: sayTime(new Date()) });
    } else if (outcome.kind === "conflict") {
      Object.assign(now, { version: outcome.theirs.version, stopped: true });
      setTheirs(outcome.theirs);
      setStatus({ kind: "idle" });
    } else {
      setStatus({ kind: outcome.kind === "signed-out" ? "signed-out" : "failed" });
    }
    return outcome;
  }, [form, url]);

  const start = useCallback((): Promise<Outcome> => {
    running.current ??= send().finally(() => {
      running.current = undefined;
    });
    return running.current;
  }, [send]);

  const run = useCallback(async () => {
    clearTimeout(timer.current);
    if (at.current.made === at.current.saved || at.current.stopped) return;
    const outcome = await start();
    const { made, saved, tries, stopped } = at.current;
    if (made === saved || stopped || outcome.kind === "refused") return;
    const wait =
      tries === 0 ? AFTER_TYPING : Math.min(RETRY_FROM * 2 ** (tries - 1), RETRY_AT_MOST);
    timer.current = setTimeout(run, wait);
  }, [start]);

  const onChange = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      at.current.made += 1;
      clearTimeout(timer.current);
      timer.current = setTimeout(
        run,
        event.target instanceof HTMLTextAreaElement ? AFTER_TYPING : 0,
      );
    },
    [run],
  );

  const settle = useCallback(async () => {
    // Only a conflict that was on the page when the button was pressed can have been chosen over.
    const chosen = at.current.stopped;
    clearTimeout(timer.current);
    await running.current;
    clearTimeout(timer.current);
    if (at.current.stopped && !chosen) return null;
    // After a conflict, saving is choosing one's own answer: the action does it, at their version.
    const { made, saved, stopped } = at.current;
    const outcome = made === saved || stopped ? null : await start();
    if (outcome !== null && outcome.kind !== "saved" && outcome.kind !== "refused") {
      timer.current = setTimeout(run, RETRY_FROM);
      return null;
    }
    at.current.saved = at.current.made;
    return at.current.version;
  }, [run, start]);

  const adopt = useCallback((version: number, found: TheirAnswer | undefined) => {
    Object.assign(at.current, { version, stopped: found !== undefined });
    setTheirs(found);
  }, []);

  useEffect(() => {
    const isUnsaved = () => at.current.made !== at.current.saved;
    const guard = (event: BeforeUnloadEvent) => isUnsaved() && event.preventDefault();
    const retry = () => void run();
    addEventListener("beforeunload", guard);
    addEventListener("online", retry);
    return () => {
      removeEventListener("beforeunload", guard);
      removeEventListener("online", retry);
      clearTimeout(timer.current);
    };
  }, [run]);

  return { status, theirs, onChange, settle, adopt };
}
