import { LEVELS, type Level, levelIndex } from "../rubric";

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
  const levels = views
    .flatMap(({ level }) => (level === null ? [] : [level]))
    .sort((one, other) => levelIndex(one) - levelIndex(other));
  const counts = Object.fromEntries(
    LEVELS.map(level => [level, levels.filter(one => one === level).length]),
  ) as Record<Level, number>;
  const [first, last] = [levels.at(0), levels.at(-1)];
  const width = first && last ? levelIndex(last) - levelIndex(first) : 0;
  const cannotSay = views.length - levels.length;
  return { counts, cannotSay, given: views.length, width, median: medianOf(levels) };
}

/** @param levels lowest first */
function medianOf(levels: readonly Level[]): readonly Level[] {
  const lower = levels[Math.ceil(levels.length / 2) - 1];
  const upper = levels[Math.floor(levels.length / 2)];
  if (lower === undefined || upper === undefined) return [];
  return lower === upper ? [lower] : [lower, upper];
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
