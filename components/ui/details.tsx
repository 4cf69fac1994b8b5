import type { ReactNode } from "react";

/** Something for those who ask. Prints open. */
export function Details({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-2.5 text-link hover:text-brand-strong">
        <svg
          viewBox="0 0 10 12"
          width="9"
          height="11"
          fill="currentColor"
          aria-hidden="true"
          className="flex-none transition-transform group-open:rotate-90"
        >
          <path d="M1 0l9 6-9 6z" />
        </svg>
        <span className="underline underline-offset-[0.18em]">{summary}</span>
      </summary>
      <div className="mt-2 mb-4">{children}</div>
    </details>
  );
}
