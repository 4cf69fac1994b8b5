import { CHARACTERISTIC_KEYS, type CharacteristicKey } from "../../rubric";
import { type Answer, statusOf } from "../cycle/rules";

/** The rows still to do, in framework order. Not agreed with a reason is done. */
export function rowsMissing(answers: ReadonlyMap<CharacteristicKey, Answer>): CharacteristicKey[] {
  return CHARACTERISTIC_KEYS.filter(key => statusOf(answers.get(key)) !== "Completed");
}

/** Which version of each row somebody has seen, as one text to compare: "overall:3 vision:1 …". */
export function versionsSeen(ratings: ReadonlyMap<CharacteristicKey, { version: number }>): string {
  return CHARACTERISTIC_KEYS.map(key => `${key}:${ratings.get(key)?.version ?? 0}`).join(" ");
}

/** What people quote: "WM-2053-2026-27-1". */
export function referenceOf(trustUid: number, cycle: string, number: number): string {
  return `WM-${trustUid}-${cycle}-${number}`;
}

/** A version's number as an address has it, or null where it is none. */
export function versionNumber(value: unknown): number | null {
  return typeof value === "string" && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : null;
}
