import { runtime } from "../db";
import type { Person, Place } from "./person";

/** What trusts call the same thing: our own word first, then those offered in its place. */
export const LABELS = {
  principal: ["principal", "headteacher", "head of school"],
  academy: ["academy", "school"],
  localBody: ["local governing body", "academy council", "local committee"],
  trustee: ["trustee", "director"],
  clerk: ["governance professional", "clerk"],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Label = keyof typeof LABELS;
export const LABEL_KEYS = Object.keys(LABELS) as readonly Label[];

/** The words a trust has chosen, where they are not ours. */
export type ChosenWords = Readonly<Partial<Record<Label, string>>>;

/** What to call people and parts on a page: one of each, in small letters, as inside a sentence. */
export type Words = Readonly<Record<Label | "rscTeam", string>>;

const OURS: Words = {
  principal: LABELS.principal[0],
  academy: LABELS.academy[0],
  localBody: LABELS.localBody[0],
  trustee: LABELS.trustee[0],
  clerk: LABELS.clerk[0],
  rscTeam: "RSC team",
};

/** Our own words, with a trust's in their place. The RSC team's name is the whole installation's. */
export function wordsWith(chosen: ChosenWords = {}, rscTeam: string = OURS.rscTeam): Words {
  return { ...OURS, ...chosen, rscTeam };
}

/** The words for somebody at a place: a trust's own where they are of that trust, else ours. */
export function wordsAt(person: Person | null, place: Place | null): Words {
  const held = person?.appointments.find(
    one => one.body === "trust" && one.trustUid === trustIn(place),
  );
  return wordsWith(held?.body === "trust" ? held.words : undefined, runtime().rscTeam);
}

function trustIn(place: Place | null): number | null {
  if (typeof place !== "object" || place === null) return null;
  if ("academyOf" in place) return place.academyOf;
  return "trustUid" in place ? place.trustUid : null;
}

/** Stored words by their labels; anything else that is stored is passed over. */
export function readWords(stored: unknown): ChosenWords {
  const rows: [string, unknown][] = typeof stored === "object" ? Object.entries(stored ?? {}) : [];
  return Object.fromEntries(
    rows.filter(
      ([label, word]) => LABEL_KEYS.some(known => known === label) && typeof word === "string",
    ),
  );
}

/**
 * A word as a sentence needs it: one or several, with a capital at its beginning.
 * @example say("head of school", "many", "capital") // "Heads of school"
 */
export function say(word: string, ...as: readonly ("many" | "capital")[]): string {
  const said = as.includes("many") ? several(word) : word;
  return as.includes("capital") ? said.charAt(0).toLocaleUpperCase("en-GB") + said.slice(1) : said;
}

/** The noun stands before "of", "to" or "for", else at the end. */
function several(word: string): string {
  const [, noun = word, rest = ""] = /^(.+?)( (?:of|to|for|in|at) .+)$/.exec(word) ?? [];
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies${rest}`;
  return `${noun}${/(?:s|x|z|ch|sh)$/i.test(noun) ? "es" : "s"}${rest}`;
}
