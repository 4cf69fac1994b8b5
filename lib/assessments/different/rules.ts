import type { Level } from "../../rubric";

/** Characters; the form and the database hold the same. */
export const WORDS_MAX = 2000;

/** A view that differs from what was agreed, as its holder puts it. */
export interface Differing {
  /** Whose it is, by account. */
  readonly holder: string;
  readonly level: Level | null;
  readonly words: string;
}
