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

/** The two texts of an answer. */
interface Notes {
  readonly reason: string;
  readonly evidenceNote: string;
}

/**
 * The notes of two people in one answer, each with its writer's name; nothing of either is lost, so
 * they may be longer than an answer takes. Theirs stand first: they were saved first.
 */
export function keepBoth(mine: Notes, me: string, theirs: Notes, them: string): Notes {
  const join = (own: string, other: string) => bothTexts(own, me, other, them);
  return {
    reason: join(mine.reason, theirs.reason),
    evidenceNote: join(mine.evidenceNote, theirs.evidenceNote),
  };
}

/** Both began with the same text: where one holds all of the other, that one is both. */
export function bothTexts(mine: string, me: string, theirs: string, them: string): string {
  const [first, second] = [theirs.trim(), mine.trim()];
  if (first.includes(second)) return first;
  if (second.includes(first)) return second;
  return `${first}\n– ${them}\n\n${second}\n– ${me}`;
}

/** Whether last time's evidence would add anything to a note. */
export function isNewTo(note: string, last: string): boolean {
  return !note.includes(last);
}

/** A note of evidence with last time's below it; null where the two are longer than a note may be. */
export function withLastEvidence(note: string, last: string): string | null {
  const own = note.trim();
  if (!isNewTo(own, last)) return note;
  const both = own === "" ? last : `${own}\n\n${last}`;
  return both.length > EVIDENCE_MAX ? null : both;
}

/** Beside the field, where last time's evidence does not fit into it. */
export const NO_ROOM =
  "Last time’s evidence does not fit: with yours it would be longer than 4,000 characters. Shorten yours, or copy what you need from last time";
