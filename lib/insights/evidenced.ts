import { LEVELS, type Level, levelIndex, needsEvidence, type Statement } from "../rubric";

/**
 * How far what a board agreed can be shown: counted over the statements of the agreed level, and the
 * level that evidence reaches. Evidence informs a level and never sets it.
 */
export interface EvidencedMark {
  /** The highest level, looking down from the agreed one, all of whose statements are shown; null for none. */
  readonly level: Level | null;
  /** Statements of the agreed level that need evidence. Limits and mere possibilities need none. */
  readonly statements: number;
  /** Those of them that some piece of evidence still in date shows. */
  readonly evidenced: number;
  /** Pieces of evidence that these rest on. */
  readonly restsOn: number;
}

/** By statement, the ids of the evidence still in date that shows it. */
export type Shown = ReadonlyMap<string, readonly string[]>;

type Asked = Pick<Statement, "kind" | "possible"> & { readonly id: string };
/** What each level of a row asks for. */
export type Cells = Readonly<Record<Level, readonly Asked[]>>;

/** The evidenced mark of a row agreed at a level. */
export function evidencedMark(levels: Cells, agreed: Level, shown: Shown): EvidencedMark {
  const isShown = ({ id }: { id: string }) => (shown.get(id)?.length ?? 0) > 0;
  const reached = LEVELS.slice(0, levelIndex(agreed) + 1).findLast(level =>
    levels[level].filter(needsEvidence).every(isShown),
  );
  const asked = levels[agreed].filter(needsEvidence);
  const pieces = new Set(asked.flatMap(({ id }) => shown.get(id) ?? []));
  return {
    level: reached ?? null,
    statements: asked.length,
    evidenced: asked.filter(isShown).length,
    restsOn: pieces.size,
  };
}

/**
 * "2 of 4 statements evidenced; all rest on one document". Where a row rests on several pieces, or shows
 * one statement alone, the second half is not said.
 */
export function sayEvidenced({ statements, evidenced, restsOn }: EvidencedMark): string {
  if (statements === 0) return "Nothing at this level needs evidence";
  const said = `${evidenced} of ${statements} statement${statements === 1 ? "" : "s"} evidenced`;
  return evidenced > 1 && restsOn === 1 ? `${said}; all rest on one document` : said;
}
