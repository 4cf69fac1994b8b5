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

/** What the rating form is answered; `theirs` where somebody else has saved in between. */
export interface RateState extends FormState {
  readonly theirs?: TheirAnswer;
}

export type RateAction = (state: RateState, form: FormData) => Promise<RateState>;
