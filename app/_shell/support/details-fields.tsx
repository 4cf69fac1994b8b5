import { Day } from "@/app/_shell/day";
import { TextArea } from "@/components/ui/text-area";
import { WHAT_MAX, WHO_MAX } from "@/lib/improvement/support/rules";

type Values = Readonly<Record<string, string>>;

/** What the help is, who is part of it, and from when until when. */
export function DetailsFields({ values, errors }: { values: Values; errors: Values }) {
  return (
    <>
      <TextArea
        label="What is the help?"
        name="what"
        hint="For example: two days a term in each other’s classrooms. Name no pupils."
        limit={WHAT_MAX}
        rows={3}
        defaultValue={values.what}
        error={errors.what}
      />
      <TextArea
        label="Who gives it, and who takes it?"
        name="who"
        hint="Names or roles. Both academies read this once it is agreed."
        limit={WHO_MAX}
        rows={2}
        defaultValue={values.who}
        error={errors.who}
      />
      <Day
        name="starts"
        legend="From when?"
        hint="For example 4 1 2027"
        values={values}
        errors={errors}
      />
      <Day
        name="until"
        legend="Until when?"
        hint="For example 31 7 2027. Whoever agrees it is reminded a week before."
        values={values}
        errors={errors}
      />
    </>
  );
}
