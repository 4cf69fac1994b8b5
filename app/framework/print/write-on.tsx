import type { ReactNode } from "react";

/** A box for a pen. What is ticked stands beside it. */
export function TickBox() {
  return <span aria-hidden="true" className="tick-box" />;
}

/** A label with a line to write on beside it. */
export function WriteOn({ label }: { label: ReactNode }) {
  return (
    <p className="flex items-end gap-3">
      <span className="font-semibold">{label}</span>
      <span aria-hidden="true" className="rule grow" />
    </p>
  );
}

/** A label with lines to write on below it. */
export function Lines({ label, count }: { label: ReactNode; count: number }) {
  return (
    <div className="to-write">
      <p className="font-semibold">{label}</p>
      <div aria-hidden="true">
        {Array.from({ length: count }, (_, line) => line).map(line => (
          <span key={line} className="rule block" />
        ))}
      </div>
    </div>
  );
}
