import { STEP_KEYS, type StepKey } from "../rubric";
import { type AcademyLevels, type AcademyStanding, standingOf } from "./academy-levels";

/** Side by side there is room for so many, and one alone has nothing beside it. */
export const COMPARED = { least: 2, most: 4 } as const;

export function fitsBeside(count: number): boolean {
  return count >= COMPARED.least && count <= COMPARED.most;
}

export interface ComparedRow<K, S> {
  readonly key: K;
  /** In the order of those that are compared. */
  readonly standings: readonly S[];
  /** What is known of one and not of another is a difference too. */
  readonly differs: boolean;
}

export function compareRows<K, T, S>(
  keys: readonly K[],
  compared: readonly T[],
  standing: (one: T, key: K) => S,
): readonly ComparedRow<K, S>[] {
  return keys.map(key => {
    const standings = compared.map(one => standing(one, key));
    return { key, standings, differs: new Set(standings).size > 1 };
  });
}

export function compareAcademies(
  academies: readonly AcademyLevels[],
): readonly ComparedRow<StepKey, AcademyStanding>[] {
  return compareRows(STEP_KEYS, academies, standingOf);
}

/** "3 of nine steps differ". @param of all of them in words: "nine steps" */
export function sayDiffering(rows: readonly { readonly differs: boolean }[], of: string): string {
  const count = rows.filter(({ differs }) => differs).length;
  if (count === 0) return `The same on all ${of}`;
  if (count === rows.length) return `All ${of} differ`;
  return count === 1 ? `One of ${of} differs` : `${count} of ${of} differ`;
}
