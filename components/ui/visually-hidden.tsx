import type { ReactNode } from "react";

/**
 * Text for those who listen. The relative parent keeps it inside any scroll box it stands in:
 * without one it widens the page sideways.
 */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return (
    <span className="relative">
      <span className="sr-only">{children}</span>
    </span>
  );
}
