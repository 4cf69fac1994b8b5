import type { ReactNode } from "react";
import { FieldError, FieldGroup } from "./field-parts";

/** Several boxes that answer one question, each by itself. */
export function Ticks({
  legend,
  hint,
  id = "",
  error,
  children,
}: {
  legend: ReactNode;
  hint?: ReactNode;
  /** What its error is known by. */
  id?: string;
  /** What is wrong with all of them together. */
  error?: string | undefined;
  children: ReactNode;
}) {
  return (
    <FieldGroup error={error}>
      <fieldset aria-describedby={error ? `${id}-error` : undefined}>
        <legend className="mb-1.5 font-semibold">{legend}</legend>
        {hint && <p className="text-ink-2">{hint}</p>}
        {error && <FieldError id={id}>{error}</FieldError>}
        <div className="mt-2 flex flex-col gap-1">{children}</div>
      </fieldset>
    </FieldGroup>
  );
}
