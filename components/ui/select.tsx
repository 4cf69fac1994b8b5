import { describedBy, LabelledField } from "./field-parts";

/** One of a list, for lists too long for radios. */
export function Select({
  label,
  name,
  options,
  value,
  error,
}: {
  label: string;
  name: string;
  options: readonly { readonly value: string; readonly label: string }[];
  value?: string | null | undefined;
  error?: string | undefined;
}) {
  return (
    <div className="min-w-0">
      <LabelledField id={name} label={label} error={error}>
        <select
          id={name}
          name={name}
          defaultValue={value ?? undefined}
          className="control"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(name, { error })}
        >
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </LabelledField>
    </div>
  );
}
