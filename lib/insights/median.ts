import { LEVEL_NAMES, type Level, levelIndex } from "../rubric";

/** The middle level; of an even number both in the middle, lower first. Empty without any. */
export function medianOf(levels: readonly Level[]): readonly Level[] {
  const inOrder = lowestFirst(levels);
  const lower = inOrder[Math.ceil(inOrder.length / 2) - 1];
  const upper = inOrder[Math.floor(inOrder.length / 2)];
  if (lower === undefined || upper === undefined) return [];
  return lower === upper ? [lower] : [lower, upper];
}

export function lowestFirst(levels: readonly Level[]): readonly Level[] {
  return [...levels].sort((one, other) => levelIndex(one) - levelIndex(other));
}

/** "Developing", or both where the middle lies between two. */
export function sayMedian([lower, upper]: readonly Level[]): string {
  if (lower === undefined) return "None";
  return upper === undefined
    ? LEVEL_NAMES[lower]
    : `between ${LEVEL_NAMES[lower]} and ${LEVEL_NAMES[upper]}`;
}
