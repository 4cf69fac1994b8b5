import { type AnswerOf, shapeOf } from "@/app/_shell/saving/answer-shape";
import type { Kind, RowAction, RowState } from "@/app/_shell/saving/row-state";
import type { Theirs } from "@/app/_shell/saving/saving";
import { answerOf, keepBoth, missingFrom } from "@/lib/assessments/rating/rules";
import type { Choice } from "@/lib/assessments/rating/schema";

/** The agreed answer of a row as its form sends it. */
export type Typed = AnswerOf<"reason" | "evidenceNote">;

/** Somebody else's answer, as a form shows it beside one's own. */
export type TheirAnswer = Theirs<Typed>;

/** What the rating form is answered. */
export interface RateState extends RowState<Typed> {
  /** Last time's evidence has just been added to what the form holds. */
  readonly added?: boolean;
}

export type RateAction = RowAction<RateState>;

export const RATING: Kind<Typed> = {
  ...shapeOf(["reason", "evidenceNote"]),
  missing: ({ level, reason, evidenceNote }) =>
    missingFrom(answerOf(level as Choice | null, reason.trim(), evidenceNote.trim())),
  both: (mine, me, theirs) => ({ ...mine, ...keepBoth(mine, me, theirs, theirs.updatedBy) }),
};
