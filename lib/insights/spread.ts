import { LEVELS, type Level, levelIndex } from "../rubric";
import { lowestFirst, medianOf } from "./median";

/** One view as far as the spread counts it: a level, or null for "I can't say yet". */
export interface Counted {
  readonly level: Level | null;
}

/** How several people's views of one row lie: counts, never an average. */
export interface Spread {
  readonly counts: Readonly<Record<Level, number>>;
  readonly cannotSay: number;
  /** Everybody who gave a view, those who cannot say included. */
  readonly given: number;
  /** Levels from the lowest to the highest that somebody gave: 0 where all agree, 3 at most. */
  readonly width: number;
  /** The middle level; of an even number of levels both in the middle, lower first. Empty without any. */
  readonly median: readonly Level[];
}

export function spreadOf(views: readonly Counted[]): Spread {
  const levels = lowestFirst(views.flatMap(({ level }) => (level === null ? [] : [level])));
  const counts = countLevels(levels);
  const [first, last] = [levels.at(0), levels.at(-1)];
  const width = first && last ? levelIndex(last) - levelIndex(first) : 0;
  const cannotSay = views.length - levels.length;
  return { counts, cannotSay, given: views.length, width, median: medianOf(levels) };
}

export function countLevels(levels: readonly Level[]): Readonly<Record<Level, number>> {
  return Object.fromEntries(
    LEVELS.map(level => [level, levels.filter(one => one === level).length]),
  ) as Record<Level, number>;
}

/**
 * Where there is most to talk about comes first: the widest spread, then most who cannot say, then
 * most who stand apart from the level that most gave. What is alike stays in the order it came in.
 */
export function widestFirst<T extends { readonly spread: Spread }>(rows: readonly T[]): T[] {
  return [...rows].sort(
    ({ spread: one }, { spread: other }) =>
      other.width - one.width || other.cannotSay - one.cannotSay || apartIn(other) - apartIn(one),
  );
}

function apartIn({ counts, given, cannotSay }: Spread): number {
  return given - cannotSay - Math.max(...Object.values(counts));
}
