import { Radios } from "@/components/ui/radios";
import { TextField } from "@/components/ui/text-field";
import { Day } from "./day";
import { dayFirst } from "./problem-in";

type Named = Readonly<Record<string, string>>;

/** What is said about evidence: its title, its dates, and whom it concerns. */
export function FactsFields({
  values,
  errors,
  ofAcademy = false,
}: {
  values: Named | undefined;
  errors: Named;
  /** An academy's own evidence is not restricted: what concerns a named person is the trust's to keep. */
  ofAcademy?: boolean;
}) {
  const typed = { values: values ?? {}, errors };
  return (
    <>
      <TextField
        label="What is it?"
        name="title"
        hint={
          ofAcademy
            ? "As others would call it. For example: Local governing body minutes, June. Once you have sent your view the board, the trust CEO and the central team read this and the date: name nobody in it."
            : "As others would call it. For example: Risk register, reviewed by the audit committee. The board, the trust CEO and the central team read this and the date, and so does whoever the trust shares with: name nobody in it."
        }
        defaultValue={values?.title}
        error={errors.title}
      />
      <Day
        name="speaks"
        legend="Which date does it speak for?"
        hint="The day it says something about: of the meeting, the visit or the figures. For example 3 5 2026"
        {...typed}
      />
      <Day
        name="expires"
        legend="When does it expire? (optional)"
        hint="The last day on which it still counts"
        {...typed}
      />
      {!ofAcademy && <Concern {...typed} />}
    </>
  );
}

function Concern({ values, errors }: { values: Named; errors: Named }) {
  return (
    <Radios
      legend="Does it concern a named person?"
      name="concerns"
      hint="Succession, appraisal, pay, somebody’s conduct or health"
      options={[
        { value: "nobody", label: "No" },
        {
          value: "somebody",
          label: "Yes: restrict it",
          hint: "It counts, but only the chair, the governance professional, the trust CEO, whoever adds it and those the chair names can open it. It never leaves the trust",
        },
        {
          value: "chief-executive",
          label: "Yes, the trust CEO: restrict it from them too",
        },
      ]}
      defaultValue={values.concerns}
      error={errors.concerns}
    />
  );
}

/** Where the lines of a summary lead to. */
export const FACTS_AT = dayFirst("speaks", "expires");
