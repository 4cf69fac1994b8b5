import type { ComponentProps, ReactNode } from "react";
import { CharacterCount } from "./character-count";
import { describedBy, LabelledField } from "./field-parts";

export interface TextAreaProps
  extends Omit<
    ComponentProps<"textarea">,
    "id" | "className" | "style" | "required" | "maxLength"
  > {
  label: ReactNode;
  name: string;
  /** Where an error link lands; the name when absent. */
  id?: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** The most characters the server takes. The field does not cut: it says by how much to shorten. */
  limit?: number;
}

export function TextArea({
  label,
  name,
  id = name,
  hint,
  error,
  limit,
  rows = 5,
  ...rest
}: TextAreaProps) {
  const more = limit === undefined ? undefined : `${id}-count`;
  return (
    <LabelledField id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        className="control field-sizing-content min-h-32 resize-y"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error, more })}
        {...rest}
      />
      {limit !== undefined && <CharacterCount field={id} limit={limit} />}
    </LabelledField>
  );
}
