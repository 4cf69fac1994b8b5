import type { ReactNode } from "react";
import { describedBy, FieldError, FieldGroup, Hint } from "./field-parts";

export interface FileFieldProps {
  label: ReactNode;
  name: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** Endings a browser offers first: ".csv". It is only an offer. */
  accept?: string;
  multiple?: boolean;
}

/** The browser's own field for files: it works everywhere, and says itself what was chosen. */
export function FileField({ label, name, hint, error, accept, multiple }: FileFieldProps) {
  return (
    <FieldGroup error={error}>
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      {hint && <Hint id={name}>{hint}</Hint>}
      {error && <FieldError id={name}>{error}</FieldError>}
      <input
        id={name}
        name={name}
        type="file"
        className="file"
        accept={accept}
        multiple={multiple}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, { hint, error })}
      />
    </FieldGroup>
  );
}
