import type { StatementKind } from "../rubric";

/** What whoever prepares says of a statement. Of a limit it says whether the shortfall is there. */
export const MARKS = ["in-place", "not-in-place", "unsure"] as const;
export type Mark = (typeof MARKS)[number];

/** What an academy says of a statement that can be seen from there. */
export const ACADEMY_MARKS = ["in-place", "not-in-place", "cannot-see"] as const;
export type AcademyMark = (typeof ACADEMY_MARKS)[number];

export const MARK_LABELS = {
  "in-place": "In place",
  "not-in-place": "Not in place",
  unsure: "Unsure",
  "cannot-see": "We can’t see this from here",
} as const satisfies Record<Mark | AcademyMark, string>;

/** A mark that was taken back, as it is kept: the statement stands as one that nobody has marked. */
export const CLEARED = "cleared";

/** How far some statements are prepared. Limits are counted apart: they need no evidence. */
export interface PreparedCounts {
  readonly statements: number;
  readonly inPlace: number;
  readonly withEvidence: number;
  readonly limits: number;
  readonly limitsInPlace: number;
  /** Of all, limits included: marked in any way. */
  readonly marked: number;
}

export function countPrepared(
  statements: readonly { readonly id: string; readonly kind: StatementKind }[],
  marks: ReadonlyMap<string, { readonly mark: Mark | AcademyMark }>,
  evidenced: ReadonlySet<string>,
): PreparedCounts {
  const limits = statements.filter(({ kind }) => kind === "limit");
  const others = statements.filter(({ kind }) => kind === "in-place");
  const isInPlace = ({ id }: { id: string }) => marks.get(id)?.mark === "in-place";
  return {
    statements: others.length,
    inPlace: others.filter(isInPlace).length,
    withEvidence: others.filter(({ id }) => evidenced.has(id)).length,
    limits: limits.length,
    limitsInPlace: limits.filter(isInPlace).length,
    marked: statements.filter(({ id }) => marks.has(id)).length,
  };
}

/** "3 of 4 statements marked in place; 2 with evidence", and how many limits are, where any is. */
export function sayPrepared(counts: PreparedCounts): string {
  if (counts.marked === 0 && counts.withEvidence === 0) return "nothing prepared yet";
  const { statements, inPlace, withEvidence, limits, limitsInPlace } = counts;
  const said = `${inPlace} of ${many(statements, "statement")} marked in place; ${withEvidence} with evidence`;
  const limited = `${limitsInPlace} of ${many(limits, "limit")} in place`;
  if (statements === 0) return limited;
  return limitsInPlace === 0 ? said : `${said}; ${limited}`;
}

function many(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
