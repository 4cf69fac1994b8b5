import type { Level } from "../../rubric";
import { type Answer, cycleAfter } from "../cycle/rules";
import { sameAnswer } from "../rating/rules";

/** Characters; the form and the database hold the same. */
export const NOTE_MAX = 4000;
/** How far ahead a target may lie. Years. */
const YEARS_AHEAD = 5;

/** What is noted beside a row's answer: words for the meeting, and where the board wants to be by when. */
export interface Note {
  readonly note: string;
  readonly targetLevel: Level | null;
  /** A cycle, as addresses name it. */
  readonly targetYear: string | null;
}

export const EMPTY_NOTE: Note = { note: "", targetLevel: null, targetYear: null };

export function sameNote(one: Note, other: Note): boolean {
  return (
    one.note === other.note &&
    one.targetLevel === other.targetLevel &&
    one.targetYear === other.targetYear
  );
}

/** The years a target may be set for: this cycle and the next five. */
export function targetYears(cycle: string): readonly string[] {
  return Array.from({ length: YEARS_AHEAD + 1 }, (_, years) => cycleAfter(cycle, years));
}

/** A target is a level and a year: what one of them lacks, by field, in words beside it. */
export function halfTarget(
  level: string | null,
  year: string | null,
): Readonly<Record<string, string>> {
  if (!level && year) return { targetLevel: "Choose the level to reach, or no year" };
  if (level && !year) return { targetYear: "Choose by which year, or no level" };
  return {};
}

/** What still keeps a note from being saved, by field, in words beside it. */
export function wrongInNote(note: Note, cycle: string): Readonly<Record<string, string>> {
  const { targetLevel, targetYear } = note;
  if (targetYear !== null && !targetYears(cycle).includes(targetYear))
    return { targetYear: "Choose one of the years" };
  return halfTarget(targetLevel, targetYear);
}

/** What a committee proposes as a row's answer. */
export interface Proposed {
  readonly level: Level | null;
  readonly notAgreed: boolean;
  readonly reason: string;
}

/** The board's answer, were it to agree what is proposed. What shows it stays the board's own. */
export function answerBy({ level, notAgreed, reason }: Proposed, now: Answer): Answer {
  return { level, notAgreed, reason, evidenceNote: now.evidenceNote };
}

/** Whether the board has said nothing of its own yet that a proposal would replace. */
export function leavesRoomFor(proposed: Proposed, now: Answer): boolean {
  const nothing = now.level === null && !now.notAgreed && now.reason === "";
  return nothing || sameAnswer(now, answerBy(proposed, now));
}
