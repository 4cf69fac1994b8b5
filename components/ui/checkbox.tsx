import type { ReactNode } from "react";
import { describedBy, FieldError, FieldGroup, Hint } from "./field-parts";

export interface CheckboxProps {
  label: ReactNode;
  name: string;
  id?: string;
  value?: string;
  hint?: ReactNode;
  error?: string | undefined;
  defaultChecked?: boolean | undefined;
}

export function Checkbox({
  label,
  name,
  id = name,
  value = "yes",
  hint,
  error,
  defaultChecked,
}: CheckboxProps) {
  return (
    <FieldGroup error={error}>
      {error && <FieldError id={id}>{error}</FieldError>}
      <div className="relative flex gap-3">
        <input
          type="checkbox"
          className="checkbox mt-[0.5625rem]"
          id={id}
          name={name}
          value={value}
          defaultChecked={defaultChecked}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
        />
        <div>
          <label
            htmlFor={id}
            className="block min-h-11 cursor-pointer py-2 after:absolute after:inset-0"
          >
            {label}
          </label>
          {hint && <Hint id={id}>{hint}</Hint>}
        </div>
      </div>
    </FieldGroup>
  );
}
