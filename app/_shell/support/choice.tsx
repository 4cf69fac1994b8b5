import { FieldError, FieldGroup } from "@/components/ui/field-parts";
import { Select } from "@/components/ui/select";

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One of a list. Nothing is listed to whoever was signed out: what they chose goes along. */
export function Choice({
  name,
  label,
  first,
  options,
  value,
  error,
}: {
  name: string;
  label: string;
  /** What stands there while nothing is chosen. */
  first: string;
  options: readonly Option[];
  value: string | undefined;
  error: string | undefined;
}) {
  if (options.length === 0) return <input type="hidden" name={name} value={value ?? ""} />;
  return (
    <FieldGroup error={error}>
      {error && <FieldError id={name}>{error}</FieldError>}
      <Select {...{ label, name, value }} options={[{ value: "", label: first }, ...options]} />
    </FieldGroup>
  );
}
