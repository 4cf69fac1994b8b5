import { FieldError, FieldGroup } from "@/components/ui/field-parts";
import { Select } from "@/components/ui/select";

/** Whose a next step is, or is to be. */
export function OwnerField({
  owners,
  value,
  error,
}: {
  owners: readonly { readonly value: string; readonly label: string }[];
  value: string | undefined;
  error: string | undefined;
}) {
  // Nobody is named to whoever was signed out: what they chose goes along.
  if (owners.length === 0) return <input type="hidden" name="owner" value={value ?? ""} />;
  return (
    <FieldGroup error={error}>
      {error && <FieldError id="owner">{error}</FieldError>}
      <Select
        label="Whose is it? They get a letter"
        name="owner"
        options={[{ value: "", label: "Choose a name" }, ...owners]}
        value={value}
      />
    </FieldGroup>
  );
}
