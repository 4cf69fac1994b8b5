import type { ReactNode } from "react";

/** Several boxes that answer one question, each by itself. */
export function Ticks({
  legend,
  hint,
  children,
}: {
  legend: ReactNode;
  hint?: ReactNode;
  children: ReactNode;
}) {
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">{legend}</legend>
      {hint && <p className="text-ink-2">{hint}</p>}
      <div className="mt-2 flex flex-col gap-1">{children}</div>
    </fieldset>
  );
}
