import { LEVELS, type Level, type Rubric, type StepKey } from "../rubric";
import { coverageOf, sayUnheard } from "./academies-finding";
import { type AcademyLevels, standingOf } from "./academy-levels";
import { tallyOf } from "./furthest";
import { sayWhereMost, whereMost } from "./where-most";

/** One step across academies: who could help comes first. */
export interface AcrossStep<A> {
  /** From Leading to Beginning, all four, so that an empty level is seen to be empty. */
  readonly levels: readonly { readonly level: Level; readonly academies: readonly A[] }[];
  readonly cannotSee: readonly A[];
  readonly notRated: readonly A[];
}

export function acrossStep<A extends AcademyLevels>(
  academies: readonly A[],
  step: StepKey,
): AcrossStep<A> {
  const inNames = [...academies].sort((one, other) => one.name.localeCompare(other.name, "en"));
  const at = (standing: string) => inNames.filter(one => standingOf(one, step) === standing);
  return {
    levels: LEVELS.toReversed().map(level => ({ level, academies: at(level) })),
    cannotSee: at("cannot-see"),
    notRated: at("not-rated"),
  };
}

/**
 * Where academies stand on one step, as the title of its page, with the number that gave a level. A step
 * on which fewer than half have one says no more than that.
 */
export function stepFinding(
  rubric: Rubric,
  academies: readonly AcademyLevels[],
  step: StepKey,
): string {
  const { heard, of } = coverageOf(academies);
  const unheard = sayUnheard(heard, of);
  if (unheard !== null) return unheard;
  const { counts, rated } = tallyOf(academies, step);
  const said = rubric.characteristics[step].shortTitle.toLowerCase();
  if (rated * 2 < of) return `${rated} of ${of} academies can see ${said}`;
  if (rated === 1) return `The one academy heard is at ${whereMost(counts).names} for ${said}`;
  return `Of ${rated} academies, ${sayWhereMost(counts, rated)} for ${said}`;
}
