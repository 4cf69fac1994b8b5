import { textsOf } from "@/app/_shell/saving/answer-shape";
import type { Kind, RowAction, RowState } from "@/app/_shell/saving/row-state";
import { halfTarget } from "@/lib/assessments/agreement/rules";
import { bothTexts } from "@/lib/assessments/rating/rules";

/** A row's note and target as their form sends them; a target is empty where none is chosen. */
export type TypedNote = Readonly<Record<"note" | "targetLevel" | "targetYear", string>>;

export type NoteState = RowState<TypedNote>;
export type NoteAction = RowAction<NoteState>;

export const EMPTY_TYPED_NOTE: TypedNote = { note: "", targetLevel: "", targetYear: "" };

export const NOTE: Kind<TypedNote> = {
  ...textsOf(["note", "targetLevel", "targetYear"]),
  missing: () => ({}),
  // A level and its year are chosen one after the other: there is nothing to save in between.
  waitsFor: ({ targetLevel, targetYear }) => {
    const errors = halfTarget(targetLevel, targetYear);
    const [lacks] = Object.values(errors);
    if (lacks === undefined) return null;
    return { why: `${lacks.charAt(0).toLowerCase()}${lacks.slice(1)}`, errors };
  },
  both: (mine, me, theirs) => ({
    ...mine,
    note: bothTexts(mine.note, me, theirs.note, theirs.updatedBy),
  }),
};

/**
 * A row's page has two forms: the address of its note, given that of the row. No fragment: a browser
 * without scripts would go there, and not to what is wrong.
 */
export const noteAt = (row: string) => `${row}?note`;
