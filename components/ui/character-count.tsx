"use client";

import { useEffect, useState } from "react";
import { countWords, limitWords } from "./count-words";
import { cx } from "./cx";

const QUIET_MS = 1000;

/** Counts down as one types; spoken only once typing has paused. */
export function CharacterCount({ field, limit }: { field: string; limit: number }) {
  const [length, setLength] = useState<number>();
  const [spoken, setSpoken] = useState("");

  useEffect(() => {
    const area = document.getElementById(field);
    if (!(area instanceof HTMLTextAreaElement)) return;
    const count = () => setLength(area.value.length);
    count();
    area.addEventListener("input", count);
    return () => area.removeEventListener("input", count);
  }, [field]);

  useEffect(() => {
    if (length === undefined) return;
    const wait = setTimeout(() => setSpoken(countWords(length, limit)), QUIET_MS);
    return () => clearTimeout(wait);
  }, [length, limit]);

  const over = length !== undefined && length > limit;
  return (
    <div className="relative text-small">
      <p id={`${field}-count`} className="sr-only">
        {limitWords(limit)}
      </p>
      <p aria-hidden="true" className={cx(over ? "font-semibold text-error" : "text-ink-2")}>
        {length === undefined ? limitWords(limit) : countWords(length, limit)}
      </p>
      <p aria-live="polite" className="sr-only">
        {spoken}
      </p>
    </div>
  );
}
