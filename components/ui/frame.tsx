import type { ReactNode } from "react";
import { cx } from "./cx";

/** reading 46rem, dashboard 75rem, matrix 90rem. */
export type FrameWidth = "reading" | "dashboard" | "matrix";

/** The page's width. A reading column keeps the left edge of the bar and the menu above it. */
export function Frame({
  width = "dashboard",
  className,
  children,
}: {
  width?: FrameWidth;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div className={cx("frame", width === "matrix" && "frame-matrix", className)}>
      {width === "reading" ? <div className="max-w-reading">{children}</div> : children}
    </div>
  );
}

/** A reading column with something of use beside it; below it on a small screen. */
export function WithAside({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,46rem)_minmax(0,1fr)]">
      <div>{children}</div>
      <aside>{aside}</aside>
    </div>
  );
}
