import type { ReactNode } from "react";
import { cx } from "./cx";
import { describedBy, FieldError, FieldGroup, Hint } from "./field-parts";

export type DatePart = "day" | "month" | "year";

const PARTS: readonly { part: DatePart; label: string; width: string }[] = [
  { part: "day", label: "Day", width: "w-16" },
  // Its name may be typed too.
  { part: "month", label: "Month", width: "w-16 sm:w-32" },
  { part: "year", label: "Year", width: "w-20" },
];

export interface DateFieldProps {
  legend: ReactNode;
  /** The three inputs are `name-day`, `name-month` and `name-year`, and so are their ids. */
  name: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** Which of the three the error is about; all when absent. */
  wrong?: readonly DatePart[] | undefined;
  defaultValue?: { readonly [P in DatePart]?: string | undefined } | undefined;
}

/** Typed, not picked: a meeting's date is known, and typing is quickest for everybody. */
export function DateField({ legend, name, hint, error, wrong, defaultValue }: DateFieldProps) {
  return (
    <FieldGroup error={error}>
      <fieldset aria-describedby={describedBy(name, { hint, error })}>
        <legend className="mb-1.5 font-semibold">{legend}</legend>
        <div className="flex flex-col gap-1.5">
          {hint && <Hint id={name}>{hint}</Hint>}
          {error && <FieldError id={name}>{error}</FieldError>}
        </div>
        <div className="mt-2 flex flex-wrap gap-3 sm:gap-4">
          {PARTS.map(({ part, label, width }) => (
            <div key={part}>
              <label htmlFor={`${name}-${part}`} className="mb-1 block text-small">
                {label}
              </label>
              <input
                id={`${name}-${part}`}
                name={`${name}-${part}`}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                className={cx("control", width)}
                defaultValue={defaultValue?.[part]}
                aria-invalid={error && (!wrong || wrong.includes(part)) ? true : undefined}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </FieldGroup>
  );
}
