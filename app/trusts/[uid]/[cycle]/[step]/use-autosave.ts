"use client";

import { type FormEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { SaveState } from "@/components/ui/save-status";
import { sayTime } from "@/lib/forms/date";
import type { TheirAnswer } from "./rate-state";

/** Milliseconds: after typing stops, and between tries while saving fails. */
const AFTER_TYPING = 1_000;
const RETRY_FROM = 2_000;
const RETRY_AT_MOST = 30_000;

interface Saving {
  readonly status: SaveState;
  readonly theirs: TheirAnswer | undefined;
  onChange(event: FormEvent<HTMLFormElement>): void;
  /** Waits for a save that is on its way. @returns the version to save at, or null to keep the form's. */
  settle(): Promise<number | null>;
}

/** Saves the form's answer by itself, one save at a time and in order, and says so. */
export function useAutosave(
  form: RefObject<HTMLFormElement | null>,
  url: string,
  initial: { version: number; savedAt: string | null },
): Saving {
  const [status, setStatus] = useState<SaveState>(
    initial.savedAt === null ? { kind: "idle" } : { kind: "saved", at: initial.savedAt },
  );
  const [theirs, setTheirs] = useState<TheirAnswer>();
  const version = useRef<number>(initial.version);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void>>(undefined);
  const changes = useRef({ made: 0, saved: 0, tries: 0, stopped: false });

  const send = useCallback(async () => {
    const answer = form.current === null ? null : readAnswer(form.current);
    if (answer === null || changes.current.stopped) return;
    const upTo = changes.current.made;
    setStatus({ kind: "saving" });
    const outcome = await put(url, answer, version.current);
    if (outcome.kind === "saved") {
      version.current = outcome.version;
      changes.current.saved = upTo;
      changes.current.tries = 0;
      setStatus({ kind: "saved", at: sayTime(new Date()) });
    } else if (outcome.kind === "conflict") {
      changes.current.stopped = true;
      version.current = outcome.theirs.version;
      setTheirs(outcome.theirs);
      setStatus({ kind: "idle" });
    } else {
      changes.current.tries += 1;
      setStatus({ kind: "failed" });
    }
  }, [form, url]);

  const run = useCallback(() => {
    clearTimeout(timer.current);
    if (running.current !== undefined) return;
    running.current = send().finally(() => {
      running.current = undefined;
      const { made, saved, tries, stopped } = changes.current;
      if (made === saved || stopped) return;
      const wait = tries === 0 ? 0 : Math.min(RETRY_FROM * 2 ** (tries - 1), RETRY_AT_MOST);
      timer.current = setTimeout(run, wait);
    });
  }, [send]);

  const onChange = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      changes.current.made += 1;
      clearTimeout(timer.current);
      const typing = event.target instanceof HTMLTextAreaElement;
      timer.current = setTimeout(run, typing ? AFTER_TYPING : 0);
    },
    [run],
  );

  const settle = useCallback(async () => {
    clearTimeout(timer.current);
    await running.current;
    clearTimeout(timer.current);
    changes.current.saved = changes.current.made;
    return version.current;
  }, []);

  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (changes.current.made !== changes.current.saved && !changes.current.stopped)
        event.preventDefault();
    };
    addEventListener("beforeunload", guard);
    addEventListener("online", run);
    return () => {
      removeEventListener("beforeunload", guard);
      removeEventListener("online", run);
      clearTimeout(timer.current);
    };
  }, [run]);

  return { status, theirs, onChange, settle };
}

interface PutAnswer {
  readonly level: string | null;
  readonly reason: string;
  readonly evidenceNote: string;
}

type Outcome =
  | { readonly kind: "saved"; readonly version: number }
  | { readonly kind: "conflict"; readonly theirs: TheirAnswer }
  | { readonly kind: "failed" };

function readAnswer(form: HTMLFormElement): PutAnswer {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "");
  return {
    level: text("level") || null,
    reason: text("reason"),
    evidenceNote: text("evidenceNote"),
  };
}

async function put(url: string, answer: PutAnswer, version: number): Promise<Outcome> {
  const headers = {
    "Content-Type": "application/json",
    "If-Match": String(version),
    "Idempotency-Key": crypto.randomUUID(),
  };
  const response = await fetch(url, { method: "PUT", headers, body: JSON.stringify(answer) }).catch(
    () => null,
  );
  const body = await response?.json().catch(() => null);
  if (response?.ok && typeof body?.version === "number")
    return { kind: "saved", version: body.version };
  const theirs = body?.error?.theirs;
  return response?.status === 409 && theirs ? { kind: "conflict", theirs } : { kind: "failed" };
}
