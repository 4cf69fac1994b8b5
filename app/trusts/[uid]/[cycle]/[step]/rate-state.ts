import type { Choice } from "@/lib/assessments/rating/schema";
import type { FormState } from "@/lib/forms";

/** Somebody else's answer, as a form shows it beside one's own. */
export interface TheirAnswer {
  readonly level: Choice | null;
  readonly reason: string;
  readonly evidenceNote: string;
  readonly version: number;
  readonly updatedBy: string;
  /** ISO moment. */
  readonly updatedAt: string;
}

/** Which of two answers is kept: the person's own, the other one, or the notes of both. */
export type Kept = "mine" | "theirs" | "both";

/** What the rating form is answered; `theirs` where somebody else has saved in between. */
export interface RateState extends FormState {
  readonly theirs?: TheirAnswer;
  /** What has just been chosen: the form holds it. */
  readonly kept?: Kept;
  /** Last time's evidence has just been added to what the form holds. */
  readonly added?: boolean;
  /** "9:42am", where what is in the form has just been saved. */
  readonly savedAt?: string;
}

export type RateAction = (state: RateState, form: FormData) => Promise<RateState>;
