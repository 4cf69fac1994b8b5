import type { AcademyLevels, Year } from "../../insights";
import type { Level, StepKey } from "../../rubric";
import { sayCycle } from "../cycle/rules";

type Levels = AcademyLevels["levels"];

/** An academy's views as far as their levels: the latest first. */
export interface Viewed {
  readonly views: readonly { readonly cycle: string; readonly levels: Levels }[];
}

function levelIn(levels: Levels | undefined, step: StepKey): Level | null {
  const said = levels?.get(step) ?? "cannot-see";
  return said === "cannot-see" ? null : said;
}

/** One step in each of some cycles: a gap where the academy sent nothing, or could not see it. */
export function yearsOfStep(
  { views }: Viewed,
  cycles: readonly string[],
  step: StepKey,
): readonly Year[] {
  return cycles.map(cycle => {
    const level = levelIn(views.find(view => view.cycle === cycle)?.levels, step);
    return { name: sayCycle(cycle), levels: level === null ? [] : [level] };
  });
}

/** The level of a step in the last view before a cycle that has one. */
export function lastLevelBefore({ views }: Viewed, cycle: string, step: StepKey): Level | null {
  const earlier = views.filter(view => view.cycle < cycle);
  return earlier.map(({ levels }) => levelIn(levels, step)).find(level => level !== null) ?? null;
}
