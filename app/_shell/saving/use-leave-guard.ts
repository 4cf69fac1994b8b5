"use client";

import { type RefObject, useEffect } from "react";
import type { Shape } from "./answer-shape";
import { putAnswer } from "./put-answer";
import { isUnsaved, nextSave, type Saving, send } from "./saving";

/** While something is unsaved the browser asks before it leaves; whoever leaves all the same, saves. */
export function useLeaveGuard<A>(
  at: RefObject<Saving<A>>,
  form: RefObject<HTMLFormElement | null>,
  url: string,
  read: Shape<A>["read"],
): void {
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (isUnsaved(at.current)) event.preventDefault();
    };
    const last = () => {
      const answer = form.current && read(form.current);
      const open = answer && nextSave(at.current, answer, () => crypto.randomUUID());
      if (!open) return;
      at.current = send(at.current, open);
      void putAnswer(url, open, true);
    };
    addEventListener("beforeunload", guard);
    addEventListener("pagehide", last);
    return () => {
      removeEventListener("beforeunload", guard);
      removeEventListener("pagehide", last);
    };
  }, [at, form, url, read]);
}
