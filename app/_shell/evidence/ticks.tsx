import { Checkbox } from "@/components/ui/checkbox";
import { describedBy, FieldError, FieldGroup } from "@/components/ui/field-parts";
import { LEVEL_NAMES, LEVELS } from "@/lib/rubric/types";

export interface ToShow {
  readonly id: string;
  readonly text: string;
}

/** The statements of the row that evidence can show, level by level. */
export function Ticks({
  statements,
  ticked,
  values,
  error,
}: {
  statements: readonly ToShow[];
  /** The statement whose link led here. */
  ticked: string | null;
  /** What was sent; undefined before anything was. */
  values: Readonly<Record<string, string>> | undefined;
  error: string | undefined;
}) {
  const first = statements[0]?.id;
  return (
    <FieldGroup error={error}>
      <fieldset aria-describedby={describedBy("shows", { error })}>
        <legend className="mb-1.5 font-semibold">Which statements does it show?</legend>
        {error && <FieldError id="shows">{error}</FieldError>}
        {LEVELS.map(level => {
          const here = statements.filter(({ id }) => id.split(".")[1] === level);
          return here.length === 0 ? null : (
            <div key={level} className="mt-3">
              <p className="text-small font-semibold text-ink-2">{LEVEL_NAMES[level]}</p>
              {here.map(({ id, text }) => (
                <Checkbox
                  key={id}
                  name={id}
                  id={id === first ? "shows" : id}
                  label={text}
                  defaultChecked={values === undefined ? id === ticked : values[id] === "yes"}
                />
              ))}
            </div>
          );
        })}
      </fieldset>
      <p className="text-small text-ink-2">Limits are not listed: a shortfall needs no evidence.</p>
    </FieldGroup>
  );
}
