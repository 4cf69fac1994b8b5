import type { Level } from "../../rubric";
import type { RowStatus } from "../cycle/rules";

/** Characters of each of the two texts; the forms, autosave and the database hold the same. */
export const VIEW_TEXT_MAX = 2000;

/** Below this many, anyone's view could be worked out from the others. */
export const FEW = 5;

/** One person's own view of a row, as far as it goes. */
export interface View {
  /** Null where they cannot say, or have not chosen yet. */
  readonly level: Level | null;
  readonly cannotSay: boolean;
  readonly reasoning: string;
  /** What they would need to see to choose. */
  readonly wouldNeed: string;
}

export const EMPTY_VIEW: View = { level: null, cannotSay: false, reasoning: "", wouldNeed: "" };

export type ViewChoice = Level | "cannot-say";

/** The view behind a chosen radio. */
export function viewOf(choice: ViewChoice | null, reasoning: string, wouldNeed: string): View {
  if (choice === "cannot-say") return { level: null, cannotSay: true, reasoning, wouldNeed };
  return { level: choice, cannotSay: false, reasoning, wouldNeed };
}

/** The radio a view has chosen, or null where nothing is. */
export function viewChoiceOf({ level, cannotSay }: View): ViewChoice | null {
  return cannotSay ? "cannot-say" : level;
}

/** What still keeps a view from being complete, by field, in words beside it. */
export function missingFromView(view: View): Readonly<Record<string, string>> {
  if (view.level === null && !view.cannotSay) {
    return { level: "Choose the level that fits best, or choose I can’t say yet" };
  }
  if (view.cannotSay && view.wouldNeed.trim() === "")
    return { wouldNeed: "Say what you would need to see" };
  return {};
}

export function isGiven(view: View): boolean {
  return Object.keys(missingFromView(view)).length === 0;
}

export function sameView(one: View, other: View): boolean {
  return (
    one.level === other.level &&
    one.cannotSay === other.cannotSay &&
    one.reasoning === other.reasoning &&
    one.wouldNeed === other.wouldNeed
  );
}

/** How far one's own view of a row has come. */
export function viewStatusOf(view: View | null): RowStatus {
  if (view === null || sameView(view, EMPTY_VIEW)) return "Not yet started";
  return isGiven(view) ? "Completed" : "In progress";
}

/** Whether a view joined the others after they were shown. */
export function isLate(
  view: { readonly shown: boolean; readonly givenAt: Date },
  shownAt: Date | null,
): boolean {
  return view.shown && shownAt !== null && view.givenAt > shownAt;
}
