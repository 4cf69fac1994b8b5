import { LEVEL_NAMES, LEVELS, type Level } from "../rubric";

/** A level by its name, or two neighbours by theirs, and how many stand there. */
export interface WhereMost {
  readonly names: string;
  readonly standing: number;
}

/** The one level at which more than half stand, or else the two neighbours with most; of equals the lower. */
export function whereMost(counts: Readonly<Record<Level, number>>): WhereMost {
  const all = LEVELS.reduce((sum, level) => sum + counts[level], 0);
  const alone = LEVELS.find(level => counts[level] * 2 > all);
  if (alone !== undefined) return { names: LEVEL_NAMES[alone], standing: counts[alone] };
  const pairs = LEVELS.slice(1).map((upper, index) => {
    const lower = LEVELS[index] ?? upper;
    return {
      names: `${LEVEL_NAMES[lower]} or ${LEVEL_NAMES[upper]}`,
      standing: counts[lower] + counts[upper],
    };
  });
  return pairs.reduce((most, pair) => (pair.standing > most.standing ? pair : most));
}

/** "3 are at Beginning", "all are at Beginning or Developing": of `all`, who need not all have a level. */
export function sayWhereMost(counts: Readonly<Record<Level, number>>, all: number): string {
  const { names, standing } = whereMost(counts);
  const are = standing === all ? "all are" : `${standing} ${standing === 1 ? "is" : "are"}`;
  return `${are} at ${names}`;
}
