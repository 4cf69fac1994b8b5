import { cycleAt } from "@/lib/assessments/cycle/rules";
import type { YearsAgo } from "./demo-history";

/**
 * The days of the demo, counted back from the academic year in which it is filled, so that it is the
 * same story in any year.
 */
export interface DemoCalendar {
  /** When the demo is filled. */
  readonly now: Date;
  /** The year in which the academic year so many years ago began: 2026 for 2026-27. */
  begun(ago: YearsAgo): number;
  /** The name of that academic year's cycle, as in addresses. */
  cycle(ago: YearsAgo): string;
  /**
   * An evening of that academic year, so many days after `day`; now, where that is still to come.
   * @param day month and day, "10-23"
   */
  at(ago: YearsAgo, day: string, daysLater?: number): Date;
  /** The last day of a term: of August, or of the month after next. */
  termEnd(term: "this August" | "soon"): Date;
}

/** Boards meet after work: the hour (UTC) at which things happen in the demo. */
const EVENING = "18:40:00Z";
const DAY_MS = 86_400_000;

export function demoCalendar(now: Date): DemoCalendar {
  const begun = (ago: YearsAgo) => Number(cycleAt(now).slice(0, 4)) - ago;
  const at = (ago: YearsAgo, day: string, daysLater = 0) => {
    // Academic years begin in September.
    const year = begun(ago) + (day < "09" ? 1 : 0);
    const evening = new Date(`${year}-${day}T${EVENING}`).getTime() + daysLater * DAY_MS;
    return new Date(Math.min(evening, now.getTime()));
  };
  const termEnd = (term: "this August" | "soon") =>
    term === "soon"
      ? new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 3, 0))
      : new Date(Date.UTC(begun(0) + 1, 7, 31));
  return { now, begun, at, termEnd, cycle: ago => cycleAt(at(ago, "11-15")) };
}
