import { type CharacteristicKey, LEVELS, type Level, type Rubric } from "../rubric";
import { sayWhereMost } from "./where-most";

/** How many trusts stand at each level of one row; those without a level are in none. */
export interface CountsOfRow {
  readonly characteristic: CharacteristicKey;
  readonly levels: Readonly<Record<Level, number>>;
}

/** Below this one trust more or less would turn the finding round. */
const FEWEST = 3;

/**
 * What the trusts that shared show, with their number, as the title of a region's page: where they
 * stand on the step with furthest to go. The order is by the share at Beginning, then at Beginning or
 * Developing. A step on which fewer than half have a level says nothing, and a step stands out only
 * where it leads the next by more than one trust.
 * @returns null where nobody has shared: then there is only the base to say
 */
export function regionFinding(
  rubric: Rubric,
  rows: readonly CountsOfRow[],
  shared: number,
): string | null {
  if (shared === 0) return null;
  if (shared < FEWEST) return `${shared === 1 ? "One trust has" : "Two trusts have"} shared so far`;
  const ranked = rows
    .filter(row => row.characteristic !== "overall" && answeredIn(row) * 2 >= shared)
    .sort(
      (one, other) => shareAt(other, 1) - shareAt(one, 1) || shareAt(other, 2) - shareAt(one, 2),
    );
  const [first, second] = ranked;
  if (first === undefined || !standsOut(first, second))
    return `Of ${shared} trusts that shared, no step stands out`;
  const step = rubric.characteristics[first.characteristic].shortTitle.toLowerCase();
  return `Of ${shared} trusts that shared, ${sayWhereMost(first.levels, shared)} for ${step}`;
}

function answeredIn({ levels }: CountsOfRow): number {
  return LEVELS.reduce((sum, level) => sum + levels[level], 0);
}

/** Trusts at the lowest levels, so many of them. */
function lowest({ levels }: CountsOfRow, howMany: number): number {
  return LEVELS.slice(0, howMany).reduce((sum, level) => sum + levels[level], 0);
}

function shareAt(row: CountsOfRow, howMany: number): number {
  return lowest(row, howMany) / answeredIn(row);
}

function standsOut(first: CountsOfRow, second: CountsOfRow | undefined): boolean {
  if (second === undefined) return true;
  const lead = lowest(first, 1) - lowest(second, 1);
  return lead > 1 || (lead === 0 && lowest(first, 2) - lowest(second, 2) > 1);
}
