import type { ReactNode } from "react";
import { cx } from "./cx";

export function Card({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={cx("card p-5 md:p-6", className)}>{children}</div>;
}

/** One figure and what it counts. The words come first: a number alone says nothing. */
export function Figure({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className="card flex flex-col gap-1.5 p-5">
      <dt className="text-small text-ink-2">{label}</dt>
      <dd className="text-h2 font-heading tracking-tight">{children}</dd>
    </div>
  );
}

export function Figures({ children }: { children: ReactNode }) {
  return <dl className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">{children}</dl>;
}
