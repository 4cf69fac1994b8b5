import type { ComponentProps, ReactNode } from "react";
import { describedBy, LabelledField } from "./field-parts";

export interface FileFieldProps
  extends Omit<ComponentProps<"input">, "id" | "className" | "style" | "required" | "type"> {
  label: ReactNode;
  name: string;
  /** Where an error link lands; the name when absent. */
  id?: string;
  hint?: ReactNode;
  error?: string | undefined;
}

/**
 * The browser's own field for files: it says itself what was chosen. Browsers forget the choice after
 * a refusal, so an error says to choose again.
 */
export function FileField({ label, name, id = name, hint, error, ...rest }: FileFieldProps) {
  return (
    <LabelledField id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        name={name}
        type="file"
        className="file"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        {...rest}
      />
    </LabelledField>
  );
}
