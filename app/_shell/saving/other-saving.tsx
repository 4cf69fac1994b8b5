"use client";

import { createContext, useContext, useEffect, useState } from "react";
import type { SaveState } from "@/components/ui/save-status";
import { isUnsaved, type Saving } from "./saving";

/** Something else on the page that saves by itself; the page has one status line for both. */
export interface Other {
  /** Its conflict in words that go on a sentence: what is chosen stands elsewhere on the page. */
  readonly conflict: string;
  readonly now: Pick<Saving<unknown>, "made" | "saved" | "status">;
  settle(): Promise<boolean>;
}

/** Around a row's form, where something else on its page saves by itself. */
export const OtherSaving = createContext<Other | null>(null);

export const useOther = () => useContext(OtherSaving);

interface Together {
  readonly status: SaveState;
  /** The other waits for somebody to act, and what is in the form itself does not. */
  readonly isHeld: boolean;
}

/** What the page's one status line says. */
export function useTogether(now: Other["now"]): Together {
  const beside = useOther();
  const other = beside && said(beside);
  const [isOtherLast, setOtherLast] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whichever changed last says when all was saved
  useEffect(() => setOtherLast(false), [now.status]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same
  useEffect(() => setOtherLast(true), [beside?.now.status]);
  if (other === null) return { status: now.status, isHeld: false };
  const status = isOtherLast ? together(other, now) : together(now, other);
  return { status, isHeld: isFault(other) && !isFault(now) };
}

/**
 * One line for two: what is not saved and why comes first, then what is under way.
 * @param last which of the two changed last
 */
export function together(last: Other["now"], first: Other["now"]): SaveState {
  const both = [last, first];
  const found =
    both.find(isFault) ??
    both.find(({ status }) => status.kind === "saving") ??
    both.find(isUnsaved) ??
    both.find(({ status }) => status.kind === "saved");
  return (found ?? last).status;
}

function said({ now, conflict }: Other): Other["now"] {
  if (now.status.kind !== "conflict") return now;
  return { ...now, status: { kind: "refused", why: conflict } };
}

/** Whether something is not saved, and somebody has to know. */
export function isFault({ status: { kind } }: Pick<Other["now"], "status">): boolean {
  return !["idle", "saving", "saved"].includes(kind);
}
