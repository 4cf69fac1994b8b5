import { type AcademyScope, read } from "../../db";
import { isStepKey, levelIn, type StepKey } from "../../rubric";
import { groupBy } from "../academies/rules";
import { type AcademyViewNow, type Named, readNames, readViews } from "../academy-view/queries";
import { type AcademyChoice, academyChoiceOf } from "../academy-view/rules";

/** What another academy of the trust has sent, as far as academies read one another. */
export interface OtherAcademy {
  readonly urn: number;
  readonly name: string;
  readonly levels: ReadonlyMap<StepKey, AcademyChoice>;
}

export interface OtherAcademies extends Named, AcademyViewNow {
  /** In the order of their names; one's own among them once it is sent. */
  readonly academies: readonly OtherAcademy[];
}

/** The levels of the trust's academies. @returns null where academies do not read one another's */
export function getOtherAcademies(
  scope: AcademyScope,
  cycle: string,
): Promise<OtherAcademies | null> {
  return read(scope, async tx => {
    const [view] = await readViews(tx, scope, cycle);
    if (view === undefined || view.openedToHeads === null) return null;
    const rows = await tx.$queryRaw<LevelOfAcademy[]>`
      SELECT urn, name, characteristic, level, cannot_see AS "cannotSee"
      FROM levels_of_academies(${cycle}) ORDER BY name, urn LIMIT 3000`;
    const byUrn = groupBy(rows, ({ urn }) => String(urn));
    const academies = [...byUrn.values()].flatMap(([first, ...rest]) => {
      if (first === undefined) return [];
      const said = [first, ...rest].flatMap(({ characteristic: step, level, cannotSee }) => {
        const choice = academyChoiceOf({ level: levelIn(level), cannotSee });
        return isStepKey(step) && choice !== null ? [[step, choice] as const] : [];
      });
      return [{ urn: first.urn, name: first.name, levels: new Map(said) }];
    });
    return { ...(await readNames(tx, scope)), ...view, academies };
  });
}

interface LevelOfAcademy {
  readonly urn: number;
  readonly name: string;
  readonly characteristic: string;
  readonly level: string | null;
  readonly cannotSee: boolean;
}
