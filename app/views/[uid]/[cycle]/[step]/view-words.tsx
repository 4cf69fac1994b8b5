import { LEVEL_NAMES, LEVELS } from "@/lib/rubric/types";
import type { TypedView } from "./view-state";

/** A view's parts in words. */
export function ViewWords({ level, reasoning, wouldNeed }: TypedView) {
  return (
    <>
      <p className="mt-2">
        Level: <strong>{sayChoice(level)}</strong>
      </p>
      {level === "cannot-say" && wouldNeed !== "" && (
        <p className="mt-2 whitespace-pre-line">What you would need to see: {wouldNeed}</p>
      )}
      {reasoning !== "" && <p className="mt-2 whitespace-pre-line">Why: {reasoning}</p>}
    </>
  );
}

function sayChoice(choice: string | null): string {
  if (choice === "cannot-say") return "I can’t say yet";
  const known = LEVELS.find(each => each === choice);
  return known === undefined ? "none chosen" : LEVEL_NAMES[known];
}
