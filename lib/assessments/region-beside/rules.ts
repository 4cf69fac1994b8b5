import { type ComparedRow, compareRows, type EvidencedMark } from "../../insights";
import { isVerdict, type Verdict } from "../../insights/reviewed";
import {
  CHARACTERISTIC_KEYS,
  type CharacteristicKey,
  isCharacteristicKey,
  type Level,
  levelIn,
} from "../../rubric";
import { keptMark } from "../marks/rules";

/** One row of what a trust shares, with its three marks. */
export interface BesideRow {
  /** Null where not agreed. */
  readonly level: Level | null;
  readonly mark: EvidencedMark | null;
  readonly reviewed: Verdict | null;
  readonly ourView: Verdict | null;
}

/** What a trust shares for its latest cycle. */
export interface TrustBeside {
  readonly trustUid: number;
  readonly name: string;
  readonly cycle: string;
  readonly sharedAt: Date;
  readonly rows: ReadonlyMap<CharacteristicKey, BesideRow>;
}

/** Where a trust stands on a row. Neither not agreed nor not rated is a level, and they are not the same. */
export type TrustStanding = Level | "not-agreed" | "not-rated";

export function standsAt({ rows }: TrustBeside, key: CharacteristicKey): TrustStanding {
  const row = rows.get(key);
  return row === undefined ? "not-rated" : (row.level ?? "not-agreed");
}

/** Overall performance and the nine steps, by what was agreed. */
export function compareTrustRows(
  trusts: readonly TrustBeside[],
): readonly ComparedRow<CharacteristicKey, TrustStanding>[] {
  return compareRows(CHARACTERISTIC_KEYS, trusts, standsAt);
}

/** A trust as the database says it. */
export interface BesideLine extends Omit<TrustBeside, "sharedAt" | "rows"> {
  readonly sharedAt: string;
  readonly characteristics: readonly string[] | null;
  readonly levels: readonly (string | null)[] | null;
  readonly evidencedLevels: readonly (string | null)[] | null;
  readonly statements: readonly (number | null)[] | null;
  readonly statementsEvidenced: readonly (number | null)[] | null;
  readonly restsOn: readonly (number | null)[] | null;
  /** The latest of each kind and row. */
  readonly said: readonly {
    readonly kind: "reviewed" | "ourView";
    readonly characteristic: string;
    readonly verdict: string;
  }[];
}

export function besideOf(line: BesideLine): TrustBeside {
  const { trustUid, name, cycle, sharedAt } = line;
  const rows = (line.characteristics ?? []).flatMap((key, at) =>
    isCharacteristicKey(key) ? [[key, rowOf(line, key, at)] as const] : [],
  );
  return { trustUid, name, cycle, sharedAt: new Date(sharedAt), rows: new Map(rows) };
}

function rowOf(line: BesideLine, key: CharacteristicKey, at: number): BesideRow {
  const said = (kind: "reviewed" | "ourView") => {
    const verdict = line.said.find(one => one.kind === kind && one.characteristic === key)?.verdict;
    return isVerdict(verdict) ? verdict : null;
  };
  return {
    level: levelIn(line.levels?.[at]),
    mark: keptMark({
      evidencedLevel: line.evidencedLevels?.[at] ?? null,
      statements: line.statements?.[at] ?? null,
      statementsEvidenced: line.statementsEvidenced?.[at] ?? null,
      restsOn: line.restsOn?.[at] ?? null,
    }),
    reviewed: said("reviewed"),
    ourView: said("ourView"),
  };
}
