import { type EvidencedMark, movementOf } from "../../insights";
import { isVerdict, type Verdict } from "../../insights/reviewed";
import { type CharacteristicKey, isCharacteristicKey, type Level, levelIn } from "../../rubric";
import { keptMark } from "../marks/rules";

/** A trust that the region leads for, as a line. */
export interface TrustLine {
  readonly trustUid: number;
  readonly name: string;
  readonly academies: number;
  /** It has academies in other regions too. */
  readonly spans: boolean;
  readonly followed: boolean;
  /** Null where it shares nothing now. */
  readonly shared: SharedLine | null;
}

/** What a trust shares for its latest cycle. */
export interface SharedLine {
  readonly cycle: string;
  readonly sharedAt: Date;
  readonly purpose: string;
  readonly levels: ReadonlyMap<CharacteristicKey, Level | null>;
  /** Of the row that was asked for: how far it is evidenced, and the latest of our views. */
  readonly mark: EvidencedMark | null;
  readonly ourView: Verdict | null;
  /** Rows that stand higher, and lower, than in the cycle it shared before; null without one. */
  readonly moved: { readonly up: number; readonly down: number } | null;
}

/** A trust of the list as the database says it; what it shares is null where it shares nothing. */
export interface LineRow {
  readonly trustUid: number;
  readonly name: string;
  readonly spans: boolean;
  readonly followed: boolean;
  readonly academies: number;
  readonly cycle: string | null;
  readonly sharedAt: string | null;
  readonly purpose: string | null;
  readonly characteristics: readonly string[] | null;
  readonly levels: readonly (string | null)[] | null;
  readonly beforeCycle: string | null;
  readonly beforeLevels: readonly (string | null)[] | null;
  readonly evidencedLevel: string | null;
  readonly statements: number | null;
  readonly statementsEvidenced: number | null;
  readonly restsOn: number | null;
  readonly verdict: string | null;
}

export function lineOf(row: LineRow, step: CharacteristicKey): TrustLine {
  const { trustUid, name, spans, academies, followed } = row;
  return { trustUid, name, spans, academies, followed, shared: sharedOf(row, step) };
}

function sharedOf(row: LineRow, step: CharacteristicKey): SharedLine | null {
  const { cycle, sharedAt, purpose, beforeCycle, beforeLevels, verdict } = row;
  if (cycle === null || sharedAt === null) return null;
  const rated = (row.characteristics ?? []).map((key, at) => {
    return { key, level: levelIn(row.levels?.[at]), before: levelIn(beforeLevels?.[at]) };
  });
  const moves = rated.map(({ before, level }) => movementOf(before, level).kind);
  const count = (kind: "up" | "down") => moves.filter(move => move === kind).length;
  const asked = rated.find(({ key }) => key === step);
  return {
    ...{ cycle, sharedAt: new Date(sharedAt), purpose: purpose ?? "" },
    levels: new Map(
      rated.flatMap(({ key, level }) => (isCharacteristicKey(key) ? [[key, level] as const] : [])),
    ),
    mark: asked === undefined ? null : keptMark(row),
    ourView: isVerdict(verdict) ? verdict : null,
    moved: beforeCycle === null ? null : { up: count("up"), down: count("down") },
  };
}
