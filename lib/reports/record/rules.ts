import { sayCycle } from "../../assessments/cycle/rules";
import { CURRENT_RUBRIC, isCharacteristicKey } from "../../rubric";

/** Minutes for which what was asked for can be fetched; the database holds the same. */
export const OPEN_FOR = 15;

/** One thing that a trust holds: what it is, where it belongs, who wrote it, and what it says. */
export interface Held {
  readonly what: string;
  readonly cycle: string | null;
  readonly characteristic: string | null;
  readonly at: Date | null;
  readonly by: string | null;
  readonly says: string;
}

export const COLUMNS = ["What", "Year", "Step", "Date", "By", "Text"] as const;

/** One line of the file; days as spreadsheets sort them. */
export function lineOf({ what, cycle, characteristic, at, by, says }: Held): readonly string[] {
  const row = isCharacteristicKey(characteristic)
    ? CURRENT_RUBRIC.characteristics[characteristic].shortTitle
    : "";
  const year = cycle === null ? "" : sayCycle(cycle);
  return [what, year, row, at?.toISOString().slice(0, 10) ?? "", by ?? "", says];
}
