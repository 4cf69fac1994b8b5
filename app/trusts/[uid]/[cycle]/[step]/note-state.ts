import type { FormState } from "@/lib/forms";

/** Somebody else's note, as a form shows it beside one's own. */
export interface TheirNote {
  readonly note: string;
  readonly targetLevel: string;
  readonly targetYear: string;
  readonly version: number;
  readonly updatedBy: string;
  /** ISO moment. */
  readonly updatedAt: string;
}

/** What the note's form is answered; `theirs` where somebody else has saved in between. */
export interface NoteState extends FormState {
  readonly theirs?: TheirNote;
  /** "9:42am", where what is in the form has just been saved. */
  readonly savedAt?: string;
}

export type NoteAction = (state: NoteState, form: FormData) => Promise<NoteState>;

/**
 * A row's page has two forms: the address of its note, given that of the row. No fragment: a browser
 * without scripts would go there, and not to what is wrong.
 */
export const noteAt = (row: string) => `${row}?note`;
