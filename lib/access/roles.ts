import type { Role } from "./permissions";
import { say, type Words } from "./words";

/** Roles in words, as screens say them. */
export const ROLE_LABELS = {
  chair: "Chair",
  viceChair: "Vice-chair",
  trustee: "Trustee",
  clerk: "Governance professional",
  chiefExecutive: "Trust CEO",
  centralTeam: "Central team",
  principal: "Principal",
  localChair: "Local chair",
  coopted: "Co-opted to a committee",
  reader: "Reader",
  reviewer: "External reviewer",
  rscTeam: "RSC team",
  administrator: "Administrator",
} as const satisfies Record<Role, string>;

/** A role in the words of whoever reads it. */
export function sayRole(role: Role, words: Words): string {
  if (role === "localChair") return `Chair of ${say(words.localBody)}`;
  const named =
    role === "trustee" || role === "clerk" || role === "principal" || role === "rscTeam";
  return named ? say(words[role], "capital") : ROLE_LABELS[role];
}

/** A role with what it is held for: an academy, or the committees somebody sits on. */
export function sayPlace(
  held: {
    readonly role: Role;
    readonly academy?: string | null | undefined;
    readonly committees?: readonly string[] | undefined;
  },
  words: Words,
): string {
  const role = sayRole(held.role, words);
  if (held.academy)
    return held.role === "localChair" ? `${role}, ${held.academy}` : `${role} of ${held.academy}`;
  const committees = held.committees ?? [];
  if (committees.length === 0) return role;
  if (held.role === "coopted") return `Co-opted to ${listOf(committees)}`;
  return `${role}, and on ${listOf(committees)}`;
}

const LIST = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "one, two and three". */
export function listOf(parts: readonly string[]): string {
  return LIST.format(parts);
}

/** Who reads, in the columns of the promise. The board is chair, vice-chair, trustees and clerk. */
export const READER_LABELS = {
  board: "Chair, trustees, governance professional",
  chiefExecutive: "Trust CEO",
  centralTeam: "Central team",
  principal: "Principals, local chairs, co-opted people",
  reader: "Readers",
  reviewer: "External reviewers",
  rscTeam: "RSC team",
  administrator: "Administrator",
} as const;

/** Who reads, in the words of whoever looks the promise up. */
export function sayReader(reader: Reader, words: Words): string {
  if (reader === "board") return `Chair, ${say(words.trustee, "many")}, ${words.clerk}`;
  if (reader === "principal")
    return `${say(words.principal, "many", "capital")}, chairs of ${say(words.localBody, "many")}, co-opted people`;
  return reader === "rscTeam" ? say(words.rscTeam, "capital") : READER_LABELS[reader];
}

export type Reader = keyof typeof READER_LABELS;
export const READERS = Object.keys(READER_LABELS) as readonly Reader[];

type Sight =
  | "yes"
  | "no"
  | "when shared"
  | "if given"
  | "their academy"
  | "theirs, or opened"
  | "their own"
  | "if asked"
  | "owned"
  | "owned by heads"
  | "heads, once agreed"
  | "author"
  | "in charge"
  | "took part"
  | "if present"
  | "if named"
  | "if not about them"
  | "if ticked";
type Row = Readonly<Record<Reader, Sight>>;

const TRUST_ONLY: Row = {
  board: "yes",
  chiefExecutive: "yes",
  centralTeam: "yes",
  principal: "no",
  reader: "no",
  reviewer: "no",
  rscTeam: "no",
  administrator: "no",
};
/** Whoever is co-opted may be asked for their view of a row, and reads what it rests on. */
const ASKED_TOO: Row = { ...TRUST_ONLY, principal: "if asked" };
const NOBODY: Row = { ...TRUST_ONLY, board: "no", chiefExecutive: "no", centralTeam: "no" };
const WHEN_SHARED: Row = { ...TRUST_ONLY, rscTeam: "when shared" };

/**
 * Who sees what: the product's promise, for what exists. The authorization matrix holds the server
 * to this table, so that a page cannot promise one thing and the server do another.
 */
export const WHO_SEES_WHAT: Readonly<Record<string, Row>> = {
  "Agreed level and reason, while it is a draft": TRUST_ONLY,
  "Agreed level and reason, once approved": {
    ...{ ...WHEN_SHARED, principal: "yes", reader: "yes", reviewer: "if given" },
  },
  "A private view, before everyone’s are shown": {
    ...{ ...NOBODY, board: "author", chiefExecutive: "author", principal: "author" },
  },
  "Who has finished their views": { ...NOBODY, board: "in charge" },
  "Everyone’s views, once shown": {
    ...{ ...NOBODY, board: "yes", chiefExecutive: "took part", principal: "took part" },
  },
  "A different view, recorded beside what was agreed": {
    ...{ ...NOBODY, board: "yes", chiefExecutive: "if present" },
  },
  "Notes for the meeting, and targets": { ...NOBODY, board: "yes", chiefExecutive: "yes" },
  "Evidence: what it is called and its date": { ...ASKED_TOO, rscTeam: "when shared" },
  "Evidence: the file, the link or the note": {
    ...{ ...ASKED_TOO, centralTeam: "their own", rscTeam: "if ticked" },
  },
  "Restricted evidence: what it says": {
    ...{ ...NOBODY, board: "if named", centralTeam: "if named" },
    chiefExecutive: "if not about them",
  },
  "How far a level is evidenced, once approved": {
    ...{ ...WHEN_SHARED, principal: "yes", reader: "yes", reviewer: "if given" },
  },
  "Which statements are marked in place, before the meeting": ASKED_TOO,
  "An academy’s view, before it is sent to the trust": { ...NOBODY, principal: "their academy" },
  "An academy’s view, once sent": { ...TRUST_ONLY, principal: "theirs, or opened" },
  "Who opened or downloaded what was shared": {
    ...{ ...NOBODY, board: "yes", chiefExecutive: "yes" },
  },
  "Next steps, and what came of them": {
    ...{ ...NOBODY, board: "yes", chiefExecutive: "yes" },
    ...{ centralTeam: "owned", principal: "owned by heads" },
  },
  "Support between academies, and what came of it": {
    ...{ ...TRUST_ONLY, principal: "heads, once agreed" },
  },
  "Evidence notes, while it is a draft": TRUST_ONLY,
  "Evidence notes, once approved": WHEN_SHARED,
  "What an external reviewer says, in one word, once the review is over": {
    ...{ ...WHEN_SHARED, principal: "yes", reader: "yes", reviewer: "author" },
  },
  "An external reviewer’s name and reason, and the answer": {
    ...{ ...TRUST_ONLY, reviewer: "author" },
  },
  "What the RSC team asks and thinks, and the answer": WHEN_SHARED,
  "Who wrote what and when": TRUST_ONLY,
};
