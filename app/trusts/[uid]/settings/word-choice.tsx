import { Radios } from "@/components/ui/radios";
import { TextField } from "@/components/ui/text-field";
import type { Question } from "./questions";

type Values = Readonly<Record<string, string>>;

/** The offered words, and a field for another that opens when it is asked for. */
export function WordChoice({
  question: { label, asks, offered },
  values,
  errors,
}: {
  question: Question;
  values: Values;
  errors: Values;
}) {
  const own = `${label}-word`;
  return (
    <div className="with-own">
      <Radios
        legend={asks}
        name={label}
        options={[...offered, { value: "another", label: "Another word" }]}
        defaultValue={values[label]}
        error={errors[label]}
      />
      <div className="own mt-2 ml-10">
        <TextField
          label="Your word, for one of them"
          name={own}
          hint="In small letters, as inside a sentence"
          width="medium"
          defaultValue={values[own]}
          error={errors[own]}
        />
      </div>
    </div>
  );
}
