import { sayDay } from "../../forms/date";
import { countPrepared, MARKS, type Mark, sayPrepared } from "../../insights";
import {
  type Characteristic,
  type CharacteristicKey,
  cellOf,
  findStatement,
  LEVELS,
  type Level,
  RUBRICS,
  type Rubric,
  type Statement,
} from "../../rubric";
import type { RowStatus } from "../cycle/rules";

/** Characters; the form and the database hold the same. */
export const TITLE_MAX = 200;
export const NOTE_MAX = 4000;
export const LINK_MAX = 2000;

export const EVIDENCE_KINDS = ["note", "link", "file"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export function isEvidenceKind(value: unknown): value is EvidenceKind {
  return EVIDENCE_KINDS.some(kind => kind === value);
}

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

export interface SetMark {
  readonly mark: Mark;
  readonly byName: string;
  readonly at: Date;
}

export interface PreparedEvidence {
  readonly id: string;
  readonly title: string;
  readonly speaksFor: Date;
  readonly expiresOn: Date | null;
  readonly addedByName: string;
  /** Null where this reader sees only that it is there. */
  readonly content: { readonly note: string; readonly link: string } | null;
  /** Ids of the row's statements that it shows. */
  readonly shows: readonly string[];
}

/** What is prepared of one row, as it stands on a day. */
export interface Prepared {
  readonly on: Date;
  /** By statement. */
  readonly marks: ReadonlyMap<string, SetMark>;
  readonly evidence: readonly PreparedEvidence[];
}

/** A piece of evidence in words. */
export interface EvidenceLine {
  readonly id: string;
  readonly title: string;
  /** "speaks for 3 May 2026, expires 3 May 2027". */
  readonly dates: string;
  readonly addedBy: string;
  /** Empty where there is none, or it is not this reader's. */
  readonly note: string;
  readonly link: string;
}

/** A statement with what is prepared of it, in words. */
export interface PreparedStatement extends Pick<Statement, "id" | "kind" | "text" | "today"> {
  readonly mark: Mark | null;
  /** "Owen Trevithick, 21 November 2026"; null where it is not marked. */
  readonly marked: string | null;
  readonly evidence: readonly EvidenceLine[];
}

export interface PreparedLevel {
  readonly level: Level;
  /** "3 of 4 statements marked in place; 2 with evidence". */
  readonly counts: string;
  readonly statements: readonly PreparedStatement[];
}

/** A row's four levels with what is prepared of them: what the pages show. */
export function preparedLevels(
  { levels }: Pick<Characteristic, "levels">,
  { on, marks, evidence }: Prepared,
): readonly PreparedLevel[] {
  const evidenced = new Set(evidence.flatMap(({ shows }) => shows));
  return LEVELS.map(level => ({
    level,
    counts: sayPrepared(countPrepared(levels[level], marks, evidenced)),
    statements: levels[level].map(({ id, kind, text, today }: Statement) => {
      const set = marks.get(id);
      return {
        ...{ id, kind, text, mark: set?.mark ?? null },
        ...(today === undefined ? {} : { today }),
        marked: set === undefined ? null : `${set.byName}, ${sayDay(set.at)}`,
        evidence: evidence.filter(({ shows }) => shows.includes(id)).map(one => lineOf(one, on)),
      };
    }),
  }));
}

/** Nothing prepared: of a row that nobody has begun, or for somebody who reads nothing of it. */
export const NOTHING_PREPARED: Prepared = { on: new Date(0), marks: new Map(), evidence: [] };

function lineOf(evidence: PreparedEvidence, on: Date): EvidenceLine {
  const { id, title, content, addedByName } = evidence;
  const text = content ?? { note: "", link: "" };
  return { id, title, dates: sayDates(evidence, on), addedBy: addedByName, ...text };
}

/**
 * "speaks for 3 May 2026", and until when it counts where that is known.
 * @param on the day it is looked at; without one it is not said whether it has expired
 */
export function sayDates(
  { speaksFor, expiresOn }: Pick<PreparedEvidence, "speaksFor" | "expiresOn">,
  on: Date | null = null,
): string {
  const speaks = `speaks for ${sayDay(speaksFor)}`;
  if (expiresOn === null) return speaks;
  if (on === null) return `${speaks}, good until ${sayDay(expiresOn)}`;
  return `${speaks}, ${expiresOn < on ? "expired" : "expires"} ${sayDay(expiresOn)}`;
}
