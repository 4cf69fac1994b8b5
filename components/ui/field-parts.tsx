import type { ReactNode } from "react";
import { cx } from "./cx";
import { VisuallyHidden } from "./visually-hidden";

/** The names by which a field's hint and error are known to the field itself. */
export function describedBy(
  id: string,
  parts: { hint?: unknown; error?: unknown; more?: string | undefined },
): string | undefined {
  const ids = [parts.hint && `${id}-hint`, parts.error && `${id}-error`, parts.more];
  return ids.filter(Boolean).join(" ") || undefined;
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={`${id}-hint`} className="text-ink-2">
      {children}
    </div>
  );
}

/** The same words as in the error summary. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-error`} className="font-semibold text-error">
      <VisuallyHidden>Error: </VisuallyHidden>
      {children}
    </p>
  );
}

/** A question with what belongs to it. A fault is marked by a line at its side and by words. */
export function FieldGroup({
  error,
  children,
}: {
  error?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className={cx("flex flex-col gap-1.5", error && "border-l-4 border-error pl-4")}>
      {children}
    </div>
  );
}

/** One control with its label, hint and error above it. */
export function LabelledField({
  id,
  label,
  hint,
  error,
  children,
}: {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
}) {
  return (
    <FieldGroup error={error}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint && <Hint id={id}>{hint}</Hint>}
      {error && <FieldError id={id}>{error}</FieldError>}
      {children}
    </FieldGroup>
  );
}
