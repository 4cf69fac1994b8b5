"use client";

import { type FormEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { sayTime } from "@/lib/forms/date";
import { beforeSignOut } from "../before-sign-out";
import { putAnswer } from "./put-answer";
import type { Kind } from "./row-state";
import {
  AFTER_TYPING,
  edit,
  hold,
  isUnsaved,
  nextSave,
  type Saving,
  send,
  take,
  waitFor,
} from "./saving";
import { useLeaveGuard } from "./use-leave-guard";

export interface Autosave<A> {
  readonly now: Saving<A>;
  /** The same, also before it is shown. */
  readonly at: RefObject<Saving<A>>;
  onChange(event: FormEvent<HTMLFormElement>): void;
  /** Moves on by a step of saving.ts, and goes on saving from there. */
  move(step: (now: Saving<A>) => Saving<A>): void;
  /** Saves what is not saved yet, now. @returns whether all of it is; else the page says why. */
  settle(): Promise<boolean>;
}

/** Saves the form's answer by itself, one save at a time and in order. The rules are in saving.ts. */
export function useAutosave<A extends object>(
  form: RefObject<HTMLFormElement | null>,
  url: string,
  { read, waitsFor }: Kind<A>,
  first: () => Saving<A>,
): Autosave<A> {
  const [now, show] = useState(first);
  const at = useRef(now);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void>>(undefined);

  const put = useCallback((next: Saving<A>) => {
    at.current = next;
    show(next);
  }, []);

  const save = useCallback((): Promise<void> => {
    const once = async () => {
      if (form.current === null) return;
      const answer = read(form.current);
      const open = nextSave(at.current, answer, () => crypto.randomUUID());
      if (open === null) return;
      const lacks = waitsFor?.(open.answer) ?? null;
      if (lacks !== null) return put(hold(at.current, lacks));
      put(send(at.current, open));
      const outcome = await putAnswer(url, open);
      put(take(at.current, outcome, sayTime(new Date())));
    };
    running.current ??= once().finally(() => {
      running.current = undefined;
    });
    return running.current;
  }, [form, url, read, waitsFor, put]);

  const saveIn = useCallback(
    (wait: number | null) => {
      clearTimeout(timer.current);
      if (wait === null) return;
      timer.current = setTimeout(() => void save().then(() => saveIn(waitFor(at.current))), wait);
    },
    [save],
  );

  const onChange = useCallback(
    ({ target }: FormEvent<HTMLFormElement>) => {
      put(edit(at.current));
      const isTyping = target instanceof HTMLTextAreaElement;
      saveIn(waitFor(at.current) === null ? null : isTyping ? AFTER_TYPING : 0);
    },
    [put, saveIn],
  );

  const move = useCallback(
    (step: (now: Saving<A>) => Saving<A>) => {
      put(step(at.current));
      saveIn(waitFor(at.current));
    },
    [put, saveIn],
  );

  const settle = useCallback(async () => {
    clearTimeout(timer.current);
    await running.current;
    for (;;) {
      if (!isUnsaved(at.current)) return true;
      const before = at.current.saved;
      await save();
      if (at.current.saved !== before) continue;
      saveIn(waitFor(at.current));
      return false;
    }
  }, [save, saveIn]);

  useEffect(() => {
    const soon = () => saveIn(waitFor(at.current) === null ? null : 0);
    // Back from another tab, somebody may have signed in there.
    const seen = () => document.visibilityState === "visible" && soon();
    addEventListener("online", soon);
    addEventListener("focus", soon);
    document.addEventListener("visibilitychange", seen);
    const forget = beforeSignOut(() => (isUnsaved(at.current) ? settle() : null));
    return () => {
      removeEventListener("online", soon);
      removeEventListener("focus", soon);
      document.removeEventListener("visibilitychange", seen);
      forget();
      clearTimeout(timer.current);
    };
  }, [saveIn, settle]);

  useLeaveGuard(at, form, url, read);
  return { now, at, onChange, move, settle };
}
