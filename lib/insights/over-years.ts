import { LEVEL_NAMES, type Level, levelIndex } from "../rubric";
import { sayMedian } from "./median";

/** One cycle of a row: a level, both middle levels of a median, or none: a gap, and never a zero. */
export interface Year {
  /** As people say it: "2026/27". */
  readonly name: string;
  readonly levels: readonly Level[];
}

/**
 * How a row moved, in words: its last level against the last one before, and what was missed between.
 * @param years oldest first, each cycle once, those without a level too
 */
export function sayYears(years: readonly Year[]): string {
  const rated = years.filter(({ levels }) => levels.length > 0);
  const [last, before] = [rated.at(-1), rated.at(-2)];
  if (last === undefined) return "No level in any year";
  if (last !== years.at(-1)) return `Was ${sayMedian(last.levels)} in ${last.name}; none since`;
  if (before === undefined) return "First level";
  const missed = years.indexOf(last) - years.indexOf(before) - 1;
  const between = missed === 0 ? "" : `; ${missed === 1 ? "a year" : `${missed} years`} missed`;
  return `${sayMove(before, last)}${between}`;
}

function sayMove(before: Year, now: Year): string {
  const was = `${sayMedian(before.levels)} in ${before.name}`;
  const said = {
    ...{ same: `As in ${before.name}`, up: `Up from ${was}` },
    ...{ down: `Down from ${was}`, other: `Was ${was}` },
  } as const satisfies Record<Way, string>;
  return said[wayBetween(before, now)];
}

type Way = "up" | "down" | "same" | "other";

/** A median of two levels moves where neither of them moves the other way. */
function wayBetween(before: Year, now: Year): Way {
  const [from, to] = [ends(before), ends(now)];
  const moves = [to.low - from.low, to.high - from.high];
  if (moves.every(move => move === 0)) return "same";
  if (moves.every(move => move >= 0)) return "up";
  return moves.every(move => move <= 0) ? "down" : "other";
}

function ends({ levels }: Year): { low: number; high: number } {
  const places = levels.map(levelIndex);
  return { low: Math.min(...places), high: Math.max(...places) };
}

/** The word in a year's cell. */
export function sayYear({ levels }: Year, gap = "No level"): string {
  const [lower, upper] = levels;
  if (lower === undefined) return gap;
  return upper === undefined
    ? LEVEL_NAMES[lower]
    : `${LEVEL_NAMES[lower]} to ${LEVEL_NAMES[upper]}`;
}

/** How several rows moved since the time before, as the title of their page, in at most ten words. */
export function yearsFinding(rows: readonly (readonly Year[])[]): string {
  const ways = rows.flatMap(years => wayOf(years) ?? []);
  const count = (way: Way) => ways.filter(one => one === way).length;
  const [up, down] = [count("up"), count("down")];
  if (ways.length === 0) return "No step has two years to compare yet";
  if (up + down === 0) return "No step has moved since last time";
  return `${up === 0 ? "None" : up} of ${rows.length} steps moved up, ${down === 0 ? "none" : down} down`;
}

/** Which way the last level lies from the one before; undefined where one of them is missing. */
function wayOf(years: readonly Year[]): Way | undefined {
  const rated = years.filter(({ levels }) => levels.length > 0);
  const [now, before] = [rated.at(-1), rated.at(-2)];
  if (now === undefined || before === undefined || now !== years.at(-1)) return undefined;
  return wayBetween(before, now);
}
