import type { ReactNode } from "react";

/** A word about a thing. Levels have a badge of their own. */
export function Tag({ children }: { children: ReactNode }) {
  return (
    <span className="inline-block rounded-badge border border-ink-3 bg-paper px-2 py-0.5 text-fine font-semibold text-ink-2">
      {children}
    </span>
  );
}
