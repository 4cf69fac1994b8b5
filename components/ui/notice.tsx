import type { ReactNode } from "react";
import { cx } from "./cx";

const LOOKS = {
  info: "border-brand bg-brand-tint",
  success: "border-success bg-success-tint",
  warning: "border-warning bg-warning-tint",
} as const;

/** Something to know before going on. Part of the page: it announces nothing. */
export function Notice({
  kind = "info",
  title,
  children,
}: {
  kind?: keyof typeof LOOKS;
  title?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={cx("rounded-r-card border-l-4 px-5 py-4", LOOKS[kind])}>
      {title && <p className="mb-1 font-semibold">{title}</p>}
      {children}
    </div>
  );
}

/** Set apart from the text around it, without a claim on attention. */
export function Inset({ children }: { children: ReactNode }) {
  return <div className="border-l-4 border-line py-1 pl-5">{children}</div>;
}
