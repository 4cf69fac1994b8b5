import type { Rubric } from "../rubric";
import { type AcademyLevels, isCounted } from "./academy-levels";
import { nameThem } from "./finding";
import { furthestFirst, leadOver } from "./furthest";

/** So many academies more than the next step: the lead of one may be chance, or one person's day. */
const LEAD = 2;

/** Who was heard, of whom: those in their first year are apart unless the trust counts them. */
export interface Coverage {
  readonly heard: number;
  readonly of: number;
  readonly apart: number;
}

export function coverageOf(academies: readonly AcademyLevels[]): Coverage {
  const counted = academies.filter(isCounted);
  const heard = counted.filter(({ sent }) => sent).length;
  return { heard, of: counted.length, apart: academies.length - counted.length };
}

/**
 * What the academies show, as the title of their page, in at most ten words. A step is named only
 * where at least half of the academies that count have answered, for the trust and for that step, and
 * where it leads the next by more than one academy. An academy is never named.
 */
export function academiesFinding(rubric: Rubric, academies: readonly AcademyLevels[]): string {
  const { heard, of } = coverageOf(academies);
  const unheard = sayUnheard(heard, of);
  if (unheard !== null) return unheard;
  const [first, second] = furthestFirst(academies).filter(({ rated }) => rated * 2 >= of);
  if (first === undefined || second === undefined) return "No step stands out";
  return leadOver(first, second) >= LEAD
    ? nameThem(rubric, "Academies have furthest to go on", [first.step])
    : "No step stands out";
}

/** Why there is no finding yet; null where at least half have answered. */
export function sayUnheard(heard: number, of: number): string | null {
  if (of === 0) return "No academy counts yet";
  if (heard === 0) return "No academy has answered yet";
  const academies = of === 1 ? "academy" : "academies";
  return heard * 2 < of ? `Heard from ${heard} of ${of} ${academies} so far` : null;
}
