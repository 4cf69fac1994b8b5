import type { Answer } from "../cycle/rules";
import type { Choice } from "./schema";

/** Characters; the form, autosave and the database hold the same. */
export const REASON_MAX = 2000;
export const EVIDENCE_MAX = 4000;

/** The answer behind a chosen radio. */
export function answerOf(choice: Choice | null, reason: string, evidenceNote: string): Answer {
  if (choice === "not-agreed") return { level: null, notAgreed: true, reason, evidenceNote };
  return { level: choice, notAgreed: false, reason, evidenceNote };
}

/** The radio an answer has chosen, or null where nothing is. */
export function choiceOf(answer: Answer): Choice | null {
  return answer.notAgreed ? "not-agreed" : answer.level;
}

/** What still keeps an answer from being complete, by field, in words beside it. */
export function missingFrom(answer: Answer): Readonly<Record<string, string>> {
  if (answer.level === null && !answer.notAgreed) {
    return { level: "Choose the level that fits best, or choose not agreed" };
  }
  if (answer.notAgreed && answer.reason === "")
    return { reason: "Say why the board has not agreed a level" };
  return {};
}

export function sameAnswer(one: Answer, other: Answer): boolean {
  return (
    one.level === other.level &&
    one.notAgreed === other.notAgreed &&
    one.reason === other.reason &&
    one.evidenceNote === other.evidenceNote
  );
}
