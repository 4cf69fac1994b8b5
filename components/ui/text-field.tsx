import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx";
import { describedBy, LabelledField } from "./field-parts";

const WIDTHS = { full: "", medium: "max-w-96", short: "max-w-40" } as const;

export interface TextFieldProps
  extends Omit<ComponentProps<"input">, "id" | "className" | "style" | "required" | "width"> {
  label: ReactNode;
  name: string;
  /** Where an error link lands; the name when absent. */
  id?: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** As wide as the answer is long. */
  width?: keyof typeof WIDTHS;
}

export function TextField({
  label,
  name,
  id = name,
  hint,
  error,
  width = "full",
  type = "text",
  ...rest
}: TextFieldProps) {
  return (
    <LabelledField id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        name={name}
        type={type}
        className={cx("control", WIDTHS[width])}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        {...rest}
      />
    </LabelledField>
  );
}
