import type { TrustRole } from "../../access";

/** Papers go out a week before the meeting unless somebody says otherwise. Days. */
export const PAPERS_BEFORE = 7;
/** Who has not finished is reminded at most this often. Hours. */
export const REMIND_EVERY = 20;

/** Who is asked for a view of the board's rows. The trust CEO's stands apart from the board's. */
export const RATES: readonly TrustRole[] = ["chair", "viceChair", "trustee", "chiefExecutive"];

/** A day some days earlier. */
export function daysBefore(day: Date, days: number): Date {
  return new Date(day.getTime() - days * 86_400_000);
}

const NO_PLAN = {
  hidden: "There is no such meeting",
  approved: "This self-assessment is approved. Open it again before you plan another meeting",
  shown: "Everyone’s views of this meeting were shown: its plan stays as it was",
  begun:
    "Somebody has begun to give their views. What they were told stays: whether names are shown, who rates alone, and which steps they rate",
  people: "One of these people is not asked in this meeting. Reload the page",
  nobody: "Choose at least two people to take part",
  "board-first": "Plan the board’s meeting first",
  "no-steps": "Choose at least one step for the committee",
} as const;

export type NoPlan = keyof typeof NO_PLAN;

/** Why a plan was not taken, in words. */
export function sayNoPlan(reason: NoPlan): string {
  return NO_PLAN[reason];
}
