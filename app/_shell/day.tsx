import { DateField } from "@/components/ui/date-field";

type Values = Readonly<Record<string, string>>;

/** A date of a form, with what was typed and what is wrong with it. */
export function Day({
  name,
  legend,
  hint,
  values,
  errors,
}: {
  name: string;
  legend: string;
  hint: string;
  values: Values;
  errors: Values;
}) {
  return (
    <DateField
      legend={legend}
      name={name}
      hint={hint}
      error={errors[name]}
      defaultValue={{
        day: values[`${name}-day`],
        month: values[`${name}-month`],
        year: values[`${name}-year`],
      }}
    />
  );
}

/** A day as the fields of a date say it. */
export function dayFields(name: string, day: Date): Values {
  return {
    [`${name}-day`]: String(day.getUTCDate()),
    [`${name}-month`]: String(day.getUTCMonth() + 1),
    [`${name}-year`]: String(day.getUTCFullYear()),
  };
}
