import type { ReactNode } from "react";
import { Tick } from "./tick";

/** What an action has done: before the h1, on the next page only, never beside an error summary. */
export function NotificationBanner({ children }: { children: ReactNode }) {
  return (
    <div
      role="alert"
      className="mb-8 flex gap-3 rounded-card border border-success bg-success-tint px-5 py-4 text-success in-[main:has(#error-summary-title)]:hidden"
    >
      <Tick className="mt-1" />
      <div className="font-semibold">{children}</div>
    </div>
  );
}
