import { dayOf, sayDay } from "../../forms/date";
import type { OthersMarks, ReviewedMark } from "../../insights/reviewed";

/** A review lasts this long at most. Months. */
export const LONGEST = 6;
export const PURPOSE_MAX = 500;
export const CONFLICT_MAX = 1_000;
/** A verdict's reason, and an answer. */
export const REASON_MAX = 2_000;

/** The last day that a review asked for now may have: the same day six months on, or the month's last. */
export function latestDay(now: Date): Date {
  const today = dayOf(now);
  const month = today.getUTCMonth() + LONGEST;
  const day = Date.UTC(today.getUTCFullYear(), month, today.getUTCDate());
  const last = Date.UTC(today.getUTCFullYear(), month + 1, 0);
  return new Date(Math.min(day, last));
}

/** What is known of a review's course. */
export interface Course {
  /** Its last day. */
  readonly untilDate: Date;
  readonly declaredAt: Date | null;
  readonly finishedAt: Date | null;
  readonly endedAt: Date | null;
}

export const STANDINGS = ["asked", "at work", "finished", "ended", "run out"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Where a review stands at a moment. What is finished stays so, also once its time is over. */
export function standingOf(course: Course, now: Date): Standing {
  if (course.finishedAt !== null) return "finished";
  if (course.endedAt !== null) return "ended";
  if (course.untilDate < dayOf(now)) return "run out";
  return course.declaredAt === null ? "asked" : "at work";
}

/** Whether the reviewer can read what was given to them. */
export function isInHand({ untilDate, endedAt }: Course, now: Date): boolean {
  return endedAt === null && untilDate >= dayOf(now);
}

/** Whether nothing more is recorded: from then on the trust reads it, and may answer. */
export function isOver(course: Course, now: Date): boolean {
  return !["asked", "at work"].includes(standingOf(course, now));
}

/** Where a review stands, in words. */
export function sayStanding(course: Course, now: Date): string {
  const { untilDate, finishedAt, endedAt } = course;
  switch (standingOf(course, now)) {
    case "finished":
      return `Finished on ${sayDay(finishedAt ?? now)}`;
    case "ended":
      return `Ended early on ${sayDay(endedAt ?? now)}`;
    case "run out":
      return `Not finished: its time ended on ${sayDay(untilDate)}`;
    case "asked":
      return `Asked for, until ${sayDay(untilDate)}`;
    case "at work":
      return `At work, until ${sayDay(untilDate)}`;
  }
}

/** A reviewer's conflict of interest, as they declared it or have still to. */
export function sayConflict(conflict: string | null): string {
  if (conflict === null) return "Not declared yet";
  return conflict === "" ? "They declare none" : conflict;
}

/** A mark with its day in words, as the pages show it; undefined where there is none. */
export function sayMark(mark: ReviewedMark | undefined) {
  return mark && { verdict: mark.verdict, byName: mark.byName, on: sayDay(mark.on) };
}

/** Outside the trust a reviewer is not named. */
export const SOMEBODY = "an external reviewer";

/** The marks of a version as they leave with a share: without a reviewer's name, and nobody's view of an earlier share. */
export function marksToShare({ reviewed }: OthersMarks): OthersMarks {
  const nameless = [...reviewed].map(
    ([key, mark]) => [key, { ...mark, byName: SOMEBODY }] as const,
  );
  return { reviewed: new Map(nameless), rscView: new Map() };
}
