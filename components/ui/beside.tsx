import type { ReactNode } from "react";

/** Two columns where there is room for both to be large; else one above the other. */
export function Beside({ what, children }: { what?: ReactNode; children: ReactNode }) {
  if (what === undefined) return children;
  return (
    <div className="flex flex-col gap-10 lg:grid lg:grid-cols-2 lg:items-start lg:gap-12">
      <div className="min-w-0">{what}</div>
      {children}
    </div>
  );
}
