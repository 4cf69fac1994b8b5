import type { ReactNode } from "react";
import { cx } from "./cx";

/**
 * Folds on a small screen, without a script, so that what it stands before is not far down; on a wide one
 * it is open and has no handle.
 */
export function Fold({
  handle,
  kind,
  children,
}: {
  /** What one presses to open it. */
  handle: ReactNode;
  /** A menu unfolds into a line; a panel stands beside what it belongs to. */
  kind: "menu" | "panel";
  children: ReactNode;
}) {
  return (
    <details className={cx("fold group", kind === "menu" ? "fold-menu" : "fold-panel card")}>
      <summary>
        <span>{handle}</span>
        <svg
          viewBox="0 0 16 16"
          width="16"
          height="16"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          aria-hidden="true"
          className="group-open:rotate-180"
        >
          <path d="M3 6l5 5 5-5" />
        </svg>
      </summary>
      {children}
    </details>
  );
}
