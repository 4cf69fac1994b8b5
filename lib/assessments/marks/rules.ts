import { type EvidencedMark, evidencedMark } from "../../insights";
import {
  CHARACTERISTIC_KEYS,
  type Characteristic,
  type CharacteristicKey,
  LEVEL_NAMES,
  type Level,
  levelIn,
} from "../../rubric";
import type { ApprovedAnswer, StandingAnswer } from "../approval/rules";
import { sayCycle } from "../cycle/rules";
import { type EvidenceKind, isEvidenceKind } from "../library/rules";

/** A piece of evidence with the statements of one row that it shows. */
export interface Showing {
  readonly id: string;
  readonly title: string;
  readonly kind: EvidenceKind;
  readonly speaksFor: Date;
  readonly expiresOn: Date | null;
  readonly restricted: boolean;
  /** Whether an academy gave it, and the trust uses it for itself. */
  readonly ofAcademy: boolean;
  /** Ids of the row's statements. */
  readonly statements: readonly string[];
}

/**
 * What a version calls a piece that an academy gave. It counts; but the academy was told that nothing of
 * its own ever leaves the trust, and a version may.
 */
export const OF_AN_ACADEMY = "Evidence of one of the academies";

/** Evidence counts on its last day and no longer. A piece without one counts for good. */
export function isInDate({ expiresOn }: Pick<Showing, "expiresOn">, on: Date): boolean {
  return expiresOn === null || expiresOn >= on;
}

/** The evidenced mark of a row; null where no level is agreed. */
export function markOf(
  { levels }: Pick<Characteristic, "levels">,
  level: Level | null,
  showings: readonly Pick<Showing, "id" | "expiresOn" | "statements">[],
  on: Date,
): EvidencedMark | null {
  if (level === null) return null;
  const shown = new Map<string, string[]>();
  for (const { id, statements } of showings.filter(one => isInDate(one, on))) {
    for (const statement of statements) shown.set(statement, [...(shown.get(statement) ?? []), id]);
  }
  return evidencedMark(levels, level, shown);
}

/** What a row rests on, with the mark that comes of it. */
export interface RestingRow {
  readonly mark: EvidencedMark | null;
  readonly showings: readonly Showing[];
}

export type Resting = ReadonlyMap<CharacteristicKey, RestingRow>;

/** A row of an approved version as it was copied, with what it rested on that day. */
export interface KeptAnswer extends ApprovedAnswer {
  /** Null without a level, and in versions from before marks were kept. */
  readonly mark: EvidencedMark | null;
  /** What the evidence was called on that day. */
  readonly titles: readonly KeptTitle[];
}

export interface KeptTitle {
  /** The evidence itself, which may have changed or gone since. */
  readonly id: string;
  readonly title: string;
  readonly kind: EvidenceKind;
  readonly speaksFor: Date;
  readonly expiresOn: Date | null;
  /** Ids of the row's statements that it showed. */
  readonly statements: readonly string[];
}

/** An evidenced mark as a version's row keeps it. */
export interface MarkColumns {
  readonly evidencedLevel: string | null;
  readonly statements: number | null;
  readonly statementsEvidenced: number | null;
  readonly restsOn: number | null;
}

/** The evidenced mark as it was kept; null where there is none. */
export function keptMark(row: MarkColumns): EvidencedMark | null {
  const { statements, statementsEvidenced: evidenced, restsOn } = row;
  if (statements === null || evidenced === null || restsOn === null) return null;
  return { level: levelIn(row.evidencedLevel), statements, evidenced, restsOn };
}

/** What evidence was called, as it was kept. */
export function titleOf(
  kept: Omit<KeptTitle, "id" | "kind"> & { readonly evidenceId: string; readonly kind: string },
): KeptTitle {
  const { evidenceId: id, title, kind, speaksFor, expiresOn, statements } = kept;
  return {
    id,
    title,
    kind: isEvidenceKind(kind) ? kind : "note",
    speaksFor,
    expiresOn,
    statements,
  };
}

/** A rating with its evidenced mark and what its evidence is called, as lists show it. */
export type Marked<A> = A & Pick<KeptAnswer, "mark" | "titles">;

export function withMarks<A>(
  rows: ReadonlyMap<CharacteristicKey, A>,
  resting: Resting,
): ReadonlyMap<CharacteristicKey, Marked<A>> {
  return new Map(
    [...rows].map(([key, row]) => {
      const { mark = null, showings = [] } = resting.get(key) ?? {};
      return [key, { ...row, mark, titles: showings }];
    }),
  );
}

/** A question that a careful clerk would ask of a row before it is approved. */
export interface CarefulQuestion {
  readonly key: CharacteristicKey;
  readonly question: string;
}

/** What a careful clerk would ask before the board approves, in framework order. It holds nobody up. */
export function carefulQuestions(
  rows: ReadonlyMap<CharacteristicKey, Marked<StandingAnswer>>,
  on: Date,
): CarefulQuestion[] {
  return CHARACTERISTIC_KEYS.flatMap(key => {
    const row = rows.get(key);
    return row === undefined ? [] : askOf(row, on).map(question => ({ key, question }));
  });
}

function askOf(row: Marked<StandingAnswer>, on: Date): string[] {
  const { level, mark, titles, carriedFrom } = row;
  const expired = titles.filter(title => !isInDate(title, on));
  const high = level === "embedding" || level === "leading";
  return [
    ...(high && mark !== null && mark.statements > 0 && mark.evidenced === 0
      ? [`Agreed ${LEVEL_NAMES[level]}, and nothing of it is evidenced. What would we show?`]
      : []),
    ...(carriedFrom === null
      ? []
      : [`Carried forward from ${sayCycle(carriedFrom)}. Has anybody checked it this year?`]),
    ...(expired.length === 0 ? [] : [sayExpired(expired)]),
    ...(row.notAgreed && row.reason.trim() === ""
      ? ["Not agreed, without a reason. Why not?"]
      : []),
  ];
}

function sayExpired([first, ...more]: readonly KeptTitle[]): string {
  const which =
    more.length === 0
      ? `“${first?.title}” has expired`
      : `“${first?.title}” and ${more.length} more ${more.length === 1 ? "has" : "have"} expired`;
  return `${which}. Is there anything later?`;
}
