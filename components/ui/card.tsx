import type { ReactNode } from "react";
import { cx } from "./cx";

export function Card({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={cx("card p-5 md:p-6", className)}>{children}</div>;
}

/** One figure and what it counts. The words come first: a number alone says nothing. On a phone one line each. */
export function Figure({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className="card flex items-center justify-between gap-4 px-5 py-3 sm:flex-col sm:items-start sm:justify-start sm:gap-1.5 sm:py-5">
      <dt className="text-small text-ink-2">{label}</dt>
      <dd className="text-right text-h2 font-heading tracking-tight whitespace-nowrap sm:text-left">
        {children}
      </dd>
    </div>
  );
}

export function Figures({ children }: { children: ReactNode }) {
  return (
    <dl className="grid gap-2 sm:grid-cols-2 sm:gap-4 lg:grid-cols-4 print:grid-cols-4">
      {children}
    </dl>
  );
}
