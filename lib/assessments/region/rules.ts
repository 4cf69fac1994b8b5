import {
  CHARACTERISTIC_KEYS,
  type CharacteristicKey,
  isCharacteristicKey,
  isLevel,
  type Level,
} from "../../rubric";

/** How many trusts stand where, for one row. Neither not agreed nor not rated is any level. */
export interface RowCounts {
  readonly characteristic: CharacteristicKey;
  readonly levels: Readonly<Record<Level, number>>;
  readonly notAgreed: number;
  /** Trusts whose version says nothing of the row at all. */
  readonly notRated: number;
  readonly evidenced: EvidencedCounts;
}

/** How far the agreed levels of one row are evidenced, of those trusts whose marks were kept. */
export interface EvidencedCounts {
  /** Trusts with a level that needs evidence. */
  readonly trusts: number;
  /** Those of them whose agreed level is evidenced in full. */
  readonly inFull: number;
  /** Statements of all their agreed levels. */
  readonly statements: number;
  readonly statementsEvidenced: number;
}

export interface Counted {
  readonly characteristic: string;
  readonly level: string | null;
  readonly trusts: number;
  readonly marked?: number;
  readonly inFull?: number;
  readonly statements?: number;
  readonly statementsEvidenced?: number;
}

/** Grouped counts as ten rows in framework order, with a zero where nobody is. */
export function rowsOf(counted: readonly Counted[], shared: number): RowCounts[] {
  const rows = new Map(CHARACTERISTIC_KEYS.map(key => [key, emptyRow(key, shared)]));
  for (const one of counted) {
    const { characteristic, level, trusts } = one;
    const row = isCharacteristicKey(characteristic) ? rows.get(characteristic) : undefined;
    if (row === undefined) continue;
    row.notRated -= trusts;
    if (isLevel(level)) row.levels[level] += trusts;
    else row.notAgreed += trusts;
    row.evidenced.trusts += one.marked ?? 0;
    row.evidenced.inFull += one.inFull ?? 0;
    row.evidenced.statements += one.statements ?? 0;
    row.evidenced.statementsEvidenced += one.statementsEvidenced ?? 0;
  }
  return [...rows.values()];
}

function emptyRow(characteristic: CharacteristicKey, shared: number) {
  return {
    characteristic,
    levels: { beginning: 0, developing: 0, embedding: 0, leading: 0 },
    notAgreed: 0,
    notRated: shared,
    evidenced: { trusts: 0, inFull: 0, statements: 0, statementsEvidenced: 0 },
  };
}

/** How many trusts moved on one row between two versions that they shared. */
export interface RowMoves {
  readonly characteristic: CharacteristicKey;
  readonly up: number;
  readonly same: number;
  readonly down: number;
  /** No level at one of the two times, or at both. */
  readonly apart: number;
}

export interface Moved {
  readonly characteristic: string;
  readonly up: number;
  readonly same: number;
  readonly down: number;
  readonly trusts: number;
}

/** The ten rows in framework order. */
export function movesOf(moved: readonly Moved[]): RowMoves[] {
  const found = new Map(moved.map(row => [row.characteristic, row]));
  return CHARACTERISTIC_KEYS.map(characteristic => {
    const { up = 0, same = 0, down = 0, trusts = 0 } = found.get(characteristic) ?? {};
    return { characteristic, up, same, down, apart: trusts - up - same - down };
  });
}

/** Rows with anything to evidence, the least evidenced first; alike ones stay in framework order. */
export function leastEvidencedFirst(rows: readonly RowCounts[]): RowCounts[] {
  const share = ({ evidenced }: RowCounts) => evidenced.statementsEvidenced / evidenced.statements;
  return rows
    .filter(({ evidenced }) => evidenced.statements > 0)
    .sort((one, other) => share(one) - share(other));
}

/** The region's base in words: it must not be mistaken for the region. */
export function sayBase(shared: number, all: number, kind: "multi" | "single"): string {
  const trust = `${kind}-academy trust`;
  if (all === 0) return `No ${trust} is placed here yet`;
  if (all === 1) return `The one ${trust} here has ${shared === 0 ? "not shared yet" : "shared"}`;
  if (shared === 0) return `None of ${all} ${trust}s has shared yet`;
  return `${shared} of ${all} ${trust}s ${shared === 1 ? "has" : "have"} shared`;
}
