import type { ReactNode } from "react";

/** The end of something: what was done, its reference and date. Holds the page's h1. */
export function Panel({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="mb-8 rounded-card bg-brand-strong px-6 py-8 text-paper md:px-10 md:py-10 print:border print:bg-paper print:text-ink">
      <h1 tabIndex={-1}>{title}</h1>
      {children && <div className="mt-3 text-lead">{children}</div>}
    </div>
  );
}
