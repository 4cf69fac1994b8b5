import { read, type Scope, type Tx } from "../../db";
import {
  CHARACTERISTIC_KEYS,
  type CharacteristicKey,
  isCharacteristicKey,
  LEVELS,
} from "../../rubric";
import type { PublishedWords } from "./rules";

export type PublishedRows = ReadonlyMap<CharacteristicKey, PublishedWords>;

/** All that is loaded of one rubric version. */
export interface PublishedWording {
  readonly rows: PublishedRows;
  readonly loadedAt: Date;
}

/** The published words of a rubric version; null until its document is loaded. */
export function getPublishedWording(
  scope: Scope,
  version: string,
): Promise<PublishedWording | null> {
  return read(scope, tx => readPublishedWording(tx, version));
}

/** The same inside a transaction that is under way. One statement. */
export async function readPublishedWording(
  tx: Tx,
  version: string,
): Promise<PublishedWording | null> {
  const found = await tx.$queryRaw<(Row & { loadedAt: Date })[]>`
    SELECT w.characteristic, w.statement, w.loaded_at AS "loadedAt",
      json_object_agg(l.level, l.words) AS levels
    FROM published_wording w JOIN published_wording_level l USING (rubric_version, characteristic)
    WHERE w.rubric_version = ${version}
    GROUP BY w.rubric_version, w.characteristic LIMIT ${CHARACTERISTIC_KEYS.length}`;
  const [first] = found;
  return first === undefined ? null : { rows: rowsOf(found), loadedAt: first.loadedAt };
}

/** The published words of one row, likewise. One statement. */
export async function readPublishedWords(
  tx: Tx,
  version: string,
  key: CharacteristicKey,
): Promise<PublishedWords | null> {
  const found = await tx.$queryRaw<Row[]>`
    SELECT w.characteristic, w.statement, json_object_agg(l.level, l.words) AS levels
    FROM published_wording w JOIN published_wording_level l USING (rubric_version, characteristic)
    WHERE w.rubric_version = ${version} AND w.characteristic = ${key}
    GROUP BY w.rubric_version, w.characteristic`;
  return rowsOf(found).get(key) ?? null;
}

interface Row extends PublishedWords {
  readonly characteristic: string;
}

/** A row that lacks a level is none: it was not loaded by our command. */
function rowsOf(found: readonly Row[]): PublishedRows {
  return new Map(
    found.flatMap(({ characteristic, statement, levels }) =>
      isCharacteristicKey(characteristic) && LEVELS.every(level => level in levels)
        ? [[characteristic, { statement, levels }] as const]
        : [],
    ),
  );
}
