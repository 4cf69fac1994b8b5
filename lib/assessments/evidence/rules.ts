import { MARKS, type Mark } from "../../insights";
import {
  type CharacteristicKey,
  cellOf,
  findStatement,
  LEVELS,
  RUBRICS,
  type Rubric,
  type Statement,
} from "../../rubric";
import type { RowStatus } from "../cycle/rules";

/** Characters; the form and the database hold the same. */
export const TITLE_MAX = 200;
export const NOTE_MAX = 4000;
export const LINK_MAX = 2000;

export type EvidenceKind = "note" | "link";

/** Evidence as somebody adds it, with the statements that it shows. */
export interface NewEvidence {
  readonly title: string;
  readonly note: string;
  /** Empty, or an address of the web. */
  readonly link: string;
  readonly speaksFor: Date;
  /** The last day on which it counts. */
  readonly expiresOn: Date | null;
  readonly shows: readonly string[];
}

export function kindOf({ link }: Pick<NewEvidence, "link">): EvidenceKind {
  return link === "" ? "note" : "link";
}

/** Addresses that a browser opens as a page, and no others: not a script, not a file. */
export function isWebLink(link: string): boolean {
  if (/\s/.test(link) || !/^https?:\/\/[^/]/.test(link)) return false;
  const url = URL.canParse(link) ? new URL(link) : null;
  return url !== null && url.username === "" && url.password === "";
}

export function isMark(value: unknown): value is Mark {
  return MARKS.some(mark => mark === value);
}

/** All statements of one row. */
export function rowStatements(rubric: Rubric, key: CharacteristicKey): readonly Statement[] {
  return LEVELS.flatMap((level): readonly Statement[] => rubric.characteristics[key].levels[level]);
}

/** Those that evidence can show: a limit is a shortfall, and needs none. */
export function takesEvidence({ kind }: Pick<Statement, "kind">): boolean {
  return kind === "in-place";
}

/** A statement of that row in that version of the framework, or undefined. */
export function statementIn(rubric: Rubric, key: CharacteristicKey, id: string) {
  return cellOf(id)?.key === key ? findStatement(rubric, id) : undefined;
}

/** Every id that a form of that row may send: which of them an assessment has, its version says. */
export function knownStatements(key: CharacteristicKey): readonly string[] {
  const all = Object.values<Rubric>(RUBRICS).flatMap(rubric =>
    rowStatements(rubric, key).map(({ id }) => id),
  );
  return [...new Set(all)];
}

/** How far a row is prepared: completed once every statement is marked. */
export function preparedStatus(row: {
  readonly marked: number;
  readonly withEvidence: number;
  readonly all: number;
}): RowStatus {
  if (row.marked === row.all) return "Completed";
  return row.marked === 0 && row.withEvidence === 0 ? "Not yet started" : "In progress";
}

/** Whether evidence no longer counts on a day. */
export function isExpired(expiresOn: Date | null, day: Date): boolean {
  return expiresOn !== null && expiresOn < day;
}
