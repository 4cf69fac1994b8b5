import { CANNOT_SEE } from "@/lib/assessments/academy-view/rules";
import { ACADEMY_MARKS, MARK_LABELS } from "@/lib/insights/prepared";
import { LEVEL_NAMES, LEVELS } from "@/lib/rubric/types";
import { markOf, type TypedAnswer } from "./answer-state";

/** An answer's parts in words. */
export function AnswerWords({
  answer,
  statements,
}: {
  answer: TypedAnswer;
  statements: readonly string[];
}) {
  const marks = statements.map(id => markOf(answer, id));
  const counted = ACADEMY_MARKS.flatMap(mark => {
    const count = marks.filter(one => one === mark).length;
    return count === 0 ? [] : [`${MARK_LABELS[mark]}: ${count}`];
  });
  return (
    <>
      <p className="mt-2">
        Level: <strong>{sayChoice(answer.level)}</strong>
      </p>
      {counted.length > 0 && <p className="mt-2">Statements. {counted.join("; ")}</p>}
      {answer.reason !== "" && (
        <p className="mt-2 whitespace-pre-line wrap-anywhere">Why: {answer.reason}</p>
      )}
    </>
  );
}

function sayChoice(choice: string | null): string {
  if (choice === CANNOT_SEE) return "We can’t see this from here";
  const known = LEVELS.find(each => each === choice);
  return known === undefined ? "none chosen" : LEVEL_NAMES[known];
}
