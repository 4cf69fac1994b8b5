import { type AnswerOf, shapeOf } from "@/app/_shell/saving/answer-shape";
import type { Kind, RowAction, RowState } from "@/app/_shell/saving/row-state";
import { missingFromView, type ViewChoice, viewOf } from "@/lib/assessments/views/rules";

/** One's own view of a row as its form sends it. */
export type TypedView = AnswerOf<"reasoning" | "wouldNeed">;
export type ViewState = RowState<TypedView>;
export type ViewAction = RowAction<ViewState>;

export const VIEW: Kind<TypedView> = {
  ...shapeOf(["reasoning", "wouldNeed"]),
  missing: ({ level, reasoning, wouldNeed }) =>
    missingFromView(viewOf(level as ViewChoice | null, reasoning.trim(), wouldNeed.trim())),
};

export const EMPTY_TYPED: TypedView = { level: null, reasoning: "", wouldNeed: "" };
