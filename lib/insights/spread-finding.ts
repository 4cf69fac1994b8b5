import type { CharacteristicKey, Rubric } from "../rubric";
import { nameThem } from "./finding";
import type { Spread } from "./spread";

/** One row's spread, as far as the title needs it. */
export interface SpreadOfRow {
  readonly characteristic: CharacteristicKey;
  readonly spread: Spread;
}

const APART = ["", "", "Two", "Three"] as const;

/**
 * What the views of several rows show, as the title of their page, in at most ten words. Views are
 * apart where they lie two levels or more from each other; one or two rows that lie widest are named,
 * more are counted. A row on which most cannot say yet tells nothing of how far apart people are, and
 * a finding needs at least half of the rows to tell something.
 */
export function spreadFinding(rubric: Rubric, rows: readonly SpreadOfRow[]): string {
  const telling = rows.filter(
    ({ spread }) => (spread.given - spread.cannotSay) * 2 >= spread.given,
  );
  if (telling.length * 2 < rows.length || telling.length === 0)
    return "Most people cannot say yet on most steps";
  const width = Math.max(...telling.map(({ spread }) => spread.width));
  if (width < 2) return "Everyone is close on every step shown";
  const widest = telling.filter(({ spread }) => spread.width === width);
  if (widest.length > 2)
    return `${APART[width]} levels apart on ${widest.length} of ${rows.length} steps shown`;
  const keys = widest.map(({ characteristic }) => characteristic);
  return nameThem(rubric, "Most apart on", keys);
}
