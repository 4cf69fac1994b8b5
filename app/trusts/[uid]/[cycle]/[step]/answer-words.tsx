import { LEVEL_NAMES, LEVELS } from "@/lib/rubric/types";

/** An answer's three parts in words. */
export function AnswerWords({
  level,
  reason,
  evidenceNote,
}: {
  level: string | null;
  reason: string;
  evidenceNote: string;
}) {
  return (
    <>
      <p className="mt-2">
        Level: <strong>{nameOf(level)}</strong>
      </p>
      {reason !== "" && <p className="mt-2 whitespace-pre-line">Why: {reason}</p>}
      {evidenceNote !== "" && (
        <p className="mt-2 whitespace-pre-line">What shows it: {evidenceNote}</p>
      )}
    </>
  );
}

function nameOf(level: string | null): string {
  if (level === "not-agreed") return "Not agreed";
  const known = LEVELS.find(each => each === level);
  return known === undefined ? "none chosen" : LEVEL_NAMES[known];
}
