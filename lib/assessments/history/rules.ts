import { CHARACTERISTIC_KEYS, type CharacteristicKey } from "../../rubric";
import { isCycle } from "../cycle/rules";
import type { KeptAnswer } from "../marks/rules";
import { sameAnswer } from "../rating/rules";

export interface VersionName {
  readonly cycle: string;
  readonly number: number;
}

/** A version as an address names it, "2026-27.1"; null for anything else. */
export function readVersionName(value: unknown): VersionName | null {
  if (typeof value !== "string") return null;
  const [cycle, number] = value.split(".");
  return isCycle(cycle) && /^[1-9]\d{0,3}$/.test(number ?? "") && value.split(".").length === 2
    ? { cycle, number: Number(number) }
    : null;
}

export function nameVersion({ cycle, number }: VersionName): string {
  return `${cycle}.${number}`;
}

export interface ComparedRow {
  readonly key: CharacteristicKey;
  readonly one: KeptAnswer | undefined;
  readonly other: KeptAnswer | undefined;
}

type Ratings = ReadonlyMap<CharacteristicKey, KeptAnswer>;

/** The rows of two versions: another level first, then other words, then the same in both. */
export function compareRatings(one: Ratings, other: Ratings) {
  const level: ComparedRow[] = [];
  const words: ComparedRow[] = [];
  const same: ComparedRow[] = [];
  for (const key of CHARACTERISTIC_KEYS) {
    const row = { key, one: one.get(key), other: other.get(key) };
    if (standing(row.one) !== standing(row.other)) level.push(row);
    else if (row.one && row.other && !sameAnswer(row.one, row.other)) words.push(row);
    else same.push(row);
  }
  return { level, words, same };
}

function standing(answer: KeptAnswer | undefined): string | null {
  return answer?.notAgreed ? "not-agreed" : (answer?.level ?? null);
}
