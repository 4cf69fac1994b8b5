"use client";

import { useEffect, useState } from "react";
import { describedBy, LabelledField } from "./field-parts";
import type { TextFieldProps } from "./text-field";
import { VisuallyHidden } from "./visually-hidden";

/** What was typed into it never comes back from the server. */
export type PasswordFieldProps = Omit<TextFieldProps, "type" | "width" | "defaultValue"> & {
  autoComplete: "current-password" | "new-password";
};

/** A password with a button that shows it, where a script can. Pasting and managers work as anywhere. */
export function PasswordField({
  label,
  name,
  id = name,
  hint,
  error,
  ...rest
}: PasswordFieldProps) {
  const [canShow, setCanShow] = useState(false);
  const [isShown, setIsShown] = useState(false);
  useEffect(() => setCanShow(true), []);
  return (
    <LabelledField id={id} label={label} hint={hint} error={error}>
      <div className="flex max-w-96 items-stretch gap-2">
        <input
          id={id}
          name={name}
          type={isShown ? "text" : "password"}
          className="control min-w-0 flex-1"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
          spellCheck={false}
          autoCapitalize="none"
          {...rest}
        />
        {canShow && (
          <button
            type="button"
            className="min-h-12 min-w-16 cursor-pointer px-2 text-link underline underline-offset-[0.18em]"
            aria-controls={id}
            onClick={() => setIsShown(!isShown)}
          >
            {isShown ? "Hide" : "Show"}
            <VisuallyHidden> what is typed</VisuallyHidden>
          </button>
        )}
      </div>
    </LabelledField>
  );
}
