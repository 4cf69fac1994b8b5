import { z } from "zod";
import { requiredText, text } from "../../forms";

/** Characters; the forms and the database hold the same. */
export const WHY_MAX = 500;
export const WORDS_MAX = 100;
const WORDS_MIN = 3;

const why = requiredText(WHY_MAX, "Say which request this answers");

/** Looking for everything: about a person, or about some words. */
export const findForm = z.object({
  about: z.union([z.uuid(), z.literal("words")], {
    error: "Choose a person, or choose to look for words",
  }),
  words: text(WORDS_MAX, `Use up to ${WORDS_MAX} characters`),
  why,
});

export interface Sought {
  /** Whose record; null where it is looked for by words. */
  readonly about: string | null;
  readonly words: string;
  readonly why: string;
}

/** What the form asks for, or the words beside its field. */
export function readSought({
  about,
  words,
  why: reason,
}: z.output<typeof findForm>): Sought | string {
  if (about !== "words") return { about, words: "", why: reason };
  if (words.length < WORDS_MIN) return `Give at least ${WORDS_MIN} characters to look for`;
  return { about: null, words, why: reason };
}

export const holdForm = z.object({
  why: requiredText(WHY_MAX, "Say what the hold is for"),
});
