import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { FieldError, FieldGroup } from "@/components/ui/field-parts";
import { Radios } from "@/components/ui/radios";
import { TextField } from "@/components/ui/text-field";
import { LONGEST } from "@/lib/assessments/review/rules";
import type { AskFormProps } from "./ask-form";

type Values = Readonly<Record<string, string>>;

/** Who reviews which rows, until when, and what they are given of the evidence. */
export function AskFields({
  values,
  errors,
  reviewers,
  rows,
}: Pick<AskFormProps, "reviewers" | "rows"> & { values: Values; errors: Values }) {
  return (
    <div className="flex flex-col gap-8">
      <Radios
        legend="Who reviews"
        name="reviewer"
        options={reviewers.map(({ userId, name }) => ({ value: userId, label: name }))}
        defaultValue={
          values.reviewer ?? (reviewers.length === 1 ? reviewers[0]?.userId : undefined)
        }
        error={errors.reviewer}
      />
      <FieldGroup error={errors.steps}>
        <fieldset>
          <legend className="mb-1.5 font-semibold">Which rows</legend>
          {errors.steps && <FieldError id="step-overall">{errors.steps}</FieldError>}
          {rows.map(({ key, title }) => (
            <Checkbox
              key={key}
              name={`step-${key}`}
              label={title}
              defaultChecked={values[`step-${key}`] === "yes"}
            />
          ))}
        </fieldset>
      </FieldGroup>
      <DateField
        legend="Until"
        name="until"
        hint={`The last day on which they can read it, ${LONGEST} months from today at most. You can end it sooner`}
        defaultValue={{
          day: values["until-day"],
          month: values["until-month"],
          year: values["until-year"],
        }}
        error={errors.until}
      />
      <TextField
        label="What it is for (optional)"
        name="purpose"
        hint="The reviewer sees this. For example: before the board’s away day in March"
        defaultValue={values.purpose}
        error={errors.purpose}
      />
      <Radios
        legend="Do they see what the evidence of those rows is called?"
        name="evidence"
        options={[
          { value: "with", label: "Yes, its titles and dates" },
          { value: "without", label: "No, the levels and the reasons only" },
        ]}
        defaultValue={values.evidence}
        error={errors.evidence}
      />
      <Pieces rows={rows} values={values} />
    </div>
  );
}

/** Evidence to open piece by piece. What is restricted is not here: only its title can ever leave. */
function Pieces({ rows, values }: Pick<AskFormProps, "rows"> & { values: Values }) {
  const withPieces = rows
    .map(row => ({ ...row, evidence: row.evidence.filter(one => one.mayOpen) }))
    .filter(row => row.evidence.length > 0);
  if (withPieces.length === 0)
    return (
      <p className="text-ink-2">
        No evidence stands in this version that could be opened to a reviewer piece by piece.
      </p>
    );
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">Which evidence can they open? (optional)</legend>
      <p className="text-ink-2">
        Each piece by itself, and only of the rows you have chosen. Restricted evidence is not
        listed.
      </p>
      {withPieces.map(row => (
        <div key={row.key} className="mt-3">
          <p className="text-small font-semibold text-ink-2">{row.title}</p>
          {row.evidence.map(({ id, words }) => (
            <Checkbox
              key={id}
              // A piece may stand in several rows, and is ticked in any of them.
              id={`${row.key}-${id}`}
              name={`item-${id}`}
              label={words}
              defaultChecked={values[`item-${id}`] === "yes"}
            />
          ))}
        </div>
      ))}
    </fieldset>
  );
}
