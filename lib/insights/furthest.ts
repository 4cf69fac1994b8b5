import { type Level, STEP_KEYS, type StepKey } from "../rubric";
import { type AcademyLevels, isCounted, levelOf, standingOf } from "./academy-levels";
import { medianOf } from "./median";
import { countLevels } from "./spread";

/** How several levels lie, as far as "furthest to go" asks: counts, compared as shares of those given. */
export interface Reach {
  readonly counts: Readonly<Record<Level, number>>;
  readonly rated: number;
}

/** One step across the academies that count. */
export interface StepTally extends Reach {
  readonly step: StepKey;
  readonly cannotSee: number;
  readonly notRated: number;
  readonly median: readonly Level[];
}

export function reachOf(levels: readonly Level[]): Reach {
  return { counts: countLevels(levels), rated: levels.length };
}

/** What one academy's own steps add up to. */
export function reachOfAcademy(academy: AcademyLevels): Reach {
  return reachOf(STEP_KEYS.flatMap(step => levelOf(academy, step) ?? []));
}

export function tallyOf(academies: readonly AcademyLevels[], step: StepKey): StepTally {
  const counted = academies.filter(isCounted);
  const levels = counted.flatMap(academy => levelOf(academy, step) ?? []);
  const cannotSee = counted.filter(one => standingOf(one, step) === "cannot-see").length;
  const notRated = counted.length - levels.length - cannotSee;
  return { step, ...reachOf(levels), cannotSee, notRated, median: medianOf(levels) };
}

/** At Beginning; then at Beginning or Developing. */
const atBeginning = ({ counts }: Reach) => counts.beginning;
const atDeveloping = ({ counts }: Reach) => counts.beginning + counts.developing;
const MEASURES = [atBeginning, atDeveloping] as const;

/**
 * Furthest to go comes first: the larger share at Beginning, then at Beginning or Developing. What
 * nobody rated comes last, and is never taken for Beginning. Zero where the two are alike.
 */
export function compareReach(one: Reach, other: Reach): number {
  if (one.rated === 0 || other.rated === 0)
    return Number(one.rated === 0) - Number(other.rated === 0);
  const measure = decidingMeasure(one, other);
  return measure ? measure(other) * one.rated - measure(one) * other.rated : 0;
}

/** By how many academies a step leads the next one in the measure that puts it before that. */
export function leadOver(one: Reach, other: Reach): number {
  const measure = decidingMeasure(one, other);
  return measure ? measure(one) - measure(other) : 0;
}

/** Shares are compared crosswise, in whole numbers. */
function decidingMeasure(one: Reach, other: Reach) {
  return MEASURES.find(measure => measure(one) * other.rated !== measure(other) * one.rated);
}

/** The nine steps, furthest to go first, ties in framework order. */
export function furthestFirst(academies: readonly AcademyLevels[]): readonly StepTally[] {
  return STEP_KEYS.map(step => tallyOf(academies, step)).sort(compareReach);
}
