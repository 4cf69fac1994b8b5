import type { ReactNode } from "react";
import { describedBy, FieldError, FieldGroup, Hint } from "./field-parts";

export interface Option {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

export interface RadiosProps {
  legend: ReactNode;
  name: string;
  /** The first radio's id, where an error link lands; the name when absent. */
  id?: string;
  options: readonly Option[];
  hint?: ReactNode;
  error?: string | undefined;
  defaultValue?: string | undefined;
}

/** Nothing is chosen for anybody: without a `defaultValue` no radio is checked. */
export function Radios({ legend, name, id = name, options, hint, error, ...rest }: RadiosProps) {
  return (
    <FieldGroup error={error}>
      <fieldset aria-describedby={describedBy(id, { hint, error })}>
        <legend className="mb-1.5 font-semibold">{legend}</legend>
        <div className="flex flex-col gap-1.5">
          {hint && <Hint id={id}>{hint}</Hint>}
          {error && <FieldError id={id}>{error}</FieldError>}
        </div>
        <div className="mt-2 flex flex-col gap-1">
          {options.map((option, index) => {
            const own = index === 0 ? id : `${id}-${index + 1}`;
            return (
              <div key={option.value} className="relative flex gap-3">
                <input
                  type="radio"
                  className="radio mt-[0.5625rem]"
                  id={own}
                  name={name}
                  value={option.value}
                  defaultChecked={rest.defaultValue === option.value}
                  aria-describedby={option.hint ? `${own}-hint` : undefined}
                />
                <div className="pb-1.5">
                  <label
                    htmlFor={own}
                    className="block min-h-11 cursor-pointer py-2 after:absolute after:inset-0"
                  >
                    {option.label}
                  </label>
                  {option.hint && <Hint id={own}>{option.hint}</Hint>}
                </div>
              </div>
            );
          })}
        </div>
      </fieldset>
    </FieldGroup>
  );
}
