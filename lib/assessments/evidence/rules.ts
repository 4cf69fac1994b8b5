import { sayDay } from "../../forms/date";
import { type AcademyMark, countPrepared, MARKS, type Mark, sayPrepared } from "../../insights";
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
import { type PreparedEvidence, sayDates, sayFile } from "../library/rules";

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
  readonly mark: Mark | AcademyMark;
  readonly byName: string;
  readonly at: Date;
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
  /** "risk-register.pdf, 240 KB"; empty likewise. */
  readonly file: string;
  /** It concerns a named person. */
  readonly restricted: boolean;
}

/** A statement with what is prepared of it, in words. */
export interface PreparedStatement extends Pick<Statement, "id" | "kind" | "text" | "today"> {
  readonly mark: Mark | AcademyMark | null;
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
  const { id, title, content, addedByName, restricted } = evidence;
  const { note = "", link = "", file = null } = content ?? {};
  return {
    ...{ id, title, dates: sayDates(evidence, on), addedBy: addedByName, note, link, restricted },
    file: file === null ? "" : sayFile(file),
  };
}
