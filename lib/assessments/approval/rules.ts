import { sayDay } from "../../forms/date";
import { CHARACTERISTIC_KEYS, type CharacteristicKey } from "../../rubric";
import { type Answer, isUntouched, sayCycle, statusOf, wordsOf } from "../cycle/rules";

type Answers<A extends Answer = Answer> = ReadonlyMap<CharacteristicKey, A>;

/** What an assessment goes by: this year's answers, and last time's where there is none yet. */
interface Standing<L extends Answer> {
  readonly ratings: Answers;
  readonly lastTime: Answers<L>;
}

/** The rows that would be approved as they stood last time, unchecked, in framework order. */
export function rowsCarried<L extends Answer>({
  ratings,
  lastTime,
}: Standing<L>): [CharacteristicKey, L][] {
  return CHARACTERISTIC_KEYS.flatMap(key => {
    const last = lastTime.get(key);
    return last !== undefined && isUntouched(ratings.get(key))
      ? [[key, last] as [CharacteristicKey, L]]
      : [];
  });
}

/**
 * The rows that keep the board from approving, in framework order. Not agreed with a reason is done;
 * so is what nobody has touched and last time's answer stands for.
 */
export function rowsMissing({ ratings, lastTime }: Standing<Answer>): CharacteristicKey[] {
  return CHARACTERISTIC_KEYS.filter(key => {
    const answer = ratings.get(key);
    return statusOf(answer) !== "Completed" && !(lastTime.has(key) && isUntouched(answer));
  });
}

/** One row of an approved version. */
export interface ApprovedAnswer extends Answer {
  /** The meeting that agreed it: an earlier one where the row was carried forward or not revisited. */
  readonly agreedOn: Date;
  /** The cycle in which it was last checked, where this version only carries it forward. */
  readonly carriedFrom: string | null;
}

/** A row as it stands while the board is at work: without a day where it is of this cycle. */
export type StandingAnswer = Answer &
  Pick<ApprovedAnswer, "carriedFrom"> & { agreedOn: Date | null };

/** This year's answers, and last time's where nobody has touched a row. */
export function rowsStanding(
  standing: Standing<Answer & { readonly cycle: string; readonly agreedOn: Date }>,
): Map<CharacteristicKey, StandingAnswer> {
  const carried = rowsCarried(standing).map(([key, last]): [CharacteristicKey, StandingAnswer] => {
    return [key, { ...wordsOf(last), agreedOn: last.agreedOn, carriedFrom: last.cycle }];
  });
  const checked = [...standing.ratings]
    .filter(([, answer]) => !isUntouched(answer))
    .map(([key, answer]): [CharacteristicKey, StandingAnswer] => {
      return [key, { ...wordsOf(answer), agreedOn: null, carriedFrom: null }];
    });
  return new Map([...carried, ...checked]);
}

type Dated = Pick<StandingAnswer, "agreedOn" | "carriedFrom">;

/** When a row was agreed, where that is not its version's own meeting; null where it is. */
export function sayAgreed({ agreedOn, carriedFrom }: Dated, meetingOn: Date | null): string | null {
  if (agreedOn === null) return null;
  if (carriedFrom !== null)
    return `Carried forward from ${sayCycle(carriedFrom)}, agreed on ${sayDay(agreedOn)}`;
  return agreedOn.getTime() === meetingOn?.getTime() ? null : `Agreed on ${sayDay(agreedOn)}`;
}

/** How much was really checked: "6 of 10 checked this year, 4 carried forward". Null where all was. */
export function sayChecked(rows: Iterable<Pick<Dated, "carriedFrom">>): string | null {
  const all = [...rows];
  const carried = all.filter(row => row.carriedFrom !== null).length;
  if (carried === 0) return null;
  return `${all.length - carried} of ${CHARACTERISTIC_KEYS.length} checked this year, ${carried} carried forward`;
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
