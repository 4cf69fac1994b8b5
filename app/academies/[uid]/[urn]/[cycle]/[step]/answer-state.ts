import { type AnswerOf, shapeOf } from "@/app/_shell/saving/answer-shape";
import type { Kind, RowAction, RowState } from "@/app/_shell/saving/row-state";
import {
  type AcademyChoice,
  academyAnswerOf,
  missingFromAcademy,
} from "@/lib/assessments/academy-view/rules";
import { bothTexts } from "@/lib/assessments/rating/rules";

/** What an academy says of a step as its form sends it; beside the reason a mark by each statement's id. */
export type TypedAnswer = AnswerOf<"reason">;
export type AnswerState = RowState<TypedAnswer>;
export type AnswerAction = RowAction<AnswerState>;

/** @param statements the ids of those that can be seen */
export function academyKind(statements: readonly string[]): Kind<TypedAnswer> {
  return {
    ...shapeOf(["reason", ...statements] as "reason"[]),
    missing: ({ level }) =>
      missingFromAcademy(academyAnswerOf(level as AcademyChoice | null, "", {})),
    both: (mine, me, theirs) => ({
      ...mine,
      reason: bothTexts(mine.reason, me, theirs.reason, theirs.updatedBy),
    }),
  };
}

/** The marks among an answer's fields. */
export function markOf(answer: TypedAnswer, statement: string): string | null {
  return (answer as Readonly<Record<string, string | null>>)[statement] || null;
}
