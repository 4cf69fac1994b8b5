import { Checkbox } from "@/components/ui/checkbox";
import { TextArea } from "@/components/ui/text-area";
import { Ticks } from "@/components/ui/ticks";
import { ALSO_MAX } from "@/lib/assessments/presence/rules";
import { KeptTicks } from "./kept-ticks";

type Typed = Readonly<Record<string, string>>;

/** Somebody who may have been present, as a form offers them. */
export interface MayTick {
  readonly field: string;
  readonly name: string;
  readonly role: string;
}

/** Who was present at a meeting: a tick for each, and whoever has no account here. */
export function PresentFields({
  legend,
  hint,
  people,
  values,
  errors,
}: {
  legend: string;
  hint?: string;
  people: readonly MayTick[];
  values: Typed;
  errors: Typed;
}) {
  return (
    <>
      <KeptTicks values={values} shown={people.map(({ field }) => field)} />
      <Ticks legend={legend} hint={hint}>
        {people.map(({ field, name, role }) => (
          <Checkbox
            key={field}
            name={field}
            label={
              <>
                {name}, <span className="text-ink-2">{role}</span>
              </>
            }
            defaultChecked={values[field] === "yes"}
          />
        ))}
      </Ticks>
      <TextArea
        label="Also present (optional)"
        name="alsoPresent"
        hint="Whoever has no account here. For example: R. Lewis, auditor, for item 4"
        rows={2}
        limit={ALSO_MAX}
        defaultValue={values.alsoPresent}
        error={errors.alsoPresent}
      />
    </>
  );
}
