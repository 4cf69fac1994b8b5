import {
  CHARACTERISTIC_KEYS,
  type CharacteristicKey,
  isCharacteristicKey,
  isLevel,
  type Level,
} from "../../rubric";

/** How many trusts stand where, for one row. Not agreed is kept apart from every level. */
export interface RowCounts {
  readonly characteristic: CharacteristicKey;
  readonly levels: Readonly<Record<Level, number>>;
  readonly notAgreed: number;
}

interface Counted {
  readonly characteristic: string;
  readonly level: string | null;
  readonly trusts: number;
}

/** Grouped counts as ten rows in framework order, with a zero where nobody is. */
export function rowsOf(counted: readonly Counted[]): RowCounts[] {
  const rows = new Map(CHARACTERISTIC_KEYS.map(key => [key, emptyRow(key)]));
  for (const { characteristic, level, trusts } of counted) {
    const row = isCharacteristicKey(characteristic) ? rows.get(characteristic) : undefined;
    if (row === undefined) continue;
    if (isLevel(level)) row.levels[level] += trusts;
    else row.notAgreed += trusts;
  }
  return [...rows.values()];
}

function emptyRow(characteristic: CharacteristicKey) {
  return {
    characteristic,
    levels: { beginning: 0, developing: 0, embedding: 0, leading: 0 },
    notAgreed: 0,
  };
}

/** The region's base in words: it must not be mistaken for the region. */
export function sayBase(shared: number, all: number): string {
  if (all === 0) return "No multi-academy trust is placed here yet";
  if (all === 1)
    return `The one multi-academy trust here has ${shared === 0 ? "not shared yet" : "shared"}`;
  if (shared === 0) return `None of ${all} multi-academy trusts has shared yet`;
  return `${shared} of ${all} multi-academy trusts ${shared === 1 ? "has" : "have"} shared`;
}
