import { LEVELS, type Level, type StepKey } from "../rubric";
import { type AcademyLevels, standingOf } from "./academy-levels";

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
