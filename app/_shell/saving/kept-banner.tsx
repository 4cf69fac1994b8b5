"use client";

import { useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";

/** What came of the choice between two answers, where its buttons were: focus stays there. */
export function KeptBanner({ words }: { words: string }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves once for each choice
  useEffect(() => box.current?.focus(), [words]);
  return (
    <div ref={box} role="alert" tabIndex={-1} className="mb-8">
      <Notice kind="success">{words}</Notice>
    </div>
  );
}
