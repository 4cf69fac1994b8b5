"use client";

import { useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";
import type { Kept } from "./rate-state";

const SAID: Readonly<Record<Kept, string>> = {
  mine: "Your answer is kept in place of theirs.",
  theirs: "Their answer is kept in place of yours.",
  both: "The notes of both of you are in the form now. Read them through, then save. The level is the one you chose.",
};

/** What came of the choice between two answers, where its buttons were: focus stays there. */
export function KeptBanner({ kept }: { kept: Kept }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves once for each choice
  useEffect(() => box.current?.focus(), [kept]);
  return (
    <div ref={box} role="alert" tabIndex={-1} className="mb-8">
      <Notice kind="success">{SAID[kept]}</Notice>
    </div>
  );
}
