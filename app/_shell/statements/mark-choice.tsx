import { describedBy, FieldError, FieldGroup } from "@/components/ui/field-parts";
import type { PreparedStatement } from "@/lib/assessments/evidence/rules";
import { type AcademyMark, MARK_LABELS, type Mark } from "@/lib/insights/prepared";

/** A statement, and whether it is in place. Nothing is chosen for anybody. */
export function MarkChoice({
  statement: { id, text },
  marks,
  chosen,
  was,
  error,
}: {
  statement: Pick<PreparedStatement, "id" | "text">;
  /** What can be said of it. */
  marks: readonly (Mark | AcademyMark)[];
  chosen: string | null;
  /** The mark that the form was drawn with, where that is sent too. */
  was?: string;
  error: string | undefined;
}) {
  return (
    <div className="print:hidden">
      <FieldGroup error={error}>
        <fieldset aria-describedby={describedBy(id, { error })}>
          <legend>{text}</legend>
          {error && <FieldError id={id}>{error}</FieldError>}
          <div className="choices mt-1 flex flex-wrap gap-x-6">
            {marks.map((one, index) => (
              <Choice
                key={one}
                id={index === 0 ? id : `${id}-${index + 1}`}
                name={id}
                value={one}
                isChosen={chosen === one}
              >
                {MARK_LABELS[one]}
              </Choice>
            ))}
            {/* A radio cannot be undone: once something is said of a statement, it can be taken back. */}
            <div className="choose-none">
              <Choice id={`${id}-none`} name={id} value="" isChosen={chosen === ""}>
                Not marked
              </Choice>
            </div>
          </div>
          {/* What this form was drawn with: somebody else's mark is not undone by one left as it was. */}
          {was !== undefined && <input type="hidden" name={`was ${id}`} value={was} />}
        </fieldset>
      </FieldGroup>
    </div>
  );
}

function Choice({
  id,
  name,
  value,
  isChosen,
  children,
}: {
  id: string;
  name: string;
  value: string;
  isChosen: boolean;
  children: string;
}) {
  return (
    <div className="relative flex items-center gap-2.5">
      <input
        type="radio"
        className="radio"
        id={id}
        name={name}
        value={value}
        defaultChecked={isChosen}
      />
      <label
        htmlFor={id}
        className="flex min-h-11 cursor-pointer items-center after:absolute after:inset-0"
      >
        {children}
      </label>
    </div>
  );
}
