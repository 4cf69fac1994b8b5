import { describedBy, FieldError, FieldGroup } from "@/components/ui/field-parts";
import type { PreparedStatement } from "@/lib/assessments/evidence/rules";
import { MARK_LABELS, MARKS } from "@/lib/insights/prepared";

/** A statement, and whether it is in place. Nothing is chosen for anybody. */
export function MarkChoice({
  statement: { id, text, mark },
  chosen,
  error,
}: {
  statement: PreparedStatement;
  chosen: string | null;
  error: string | undefined;
}) {
  return (
    <div className="print:hidden">
      <FieldGroup error={error}>
        <fieldset aria-describedby={describedBy(id, { error })}>
          <legend>{text}</legend>
          {error && <FieldError id={id}>{error}</FieldError>}
          <div className="mt-1 flex flex-wrap gap-x-6">
            {MARKS.map((one, index) => {
              const own = index === 0 ? id : `${id}-${index + 1}`;
              return (
                <div key={one} className="relative flex items-center gap-2.5">
                  <input
                    type="radio"
                    className="radio"
                    id={own}
                    name={id}
                    value={one}
                    defaultChecked={chosen === one}
                  />
                  <label
                    htmlFor={own}
                    className="flex min-h-11 cursor-pointer items-center after:absolute after:inset-0"
                  >
                    {MARK_LABELS[one]}
                  </label>
                </div>
              );
            })}
          </div>
          {/* What this form was drawn with: somebody else's mark is not undone by one left as it was. */}
          <input type="hidden" name={`was ${id}`} value={mark ?? ""} />
        </fieldset>
      </FieldGroup>
    </div>
  );
}
