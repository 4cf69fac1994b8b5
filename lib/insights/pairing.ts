import { LEVELS, type Level, levelIndex, needsEvidence, STEP_KEYS, type StepKey } from "../rubric";
import { type AcademyLevels, isCounted } from "./academy-levels";
import { type Cells, evidencedMark, type Shown } from "./evidenced";
import { NEARNESS, type Nearness, nearness } from "./near-phase";

/** What pairing asks of an academy. */
type Academy = Pick<
  AcademyLevels,
  "urn" | "name" | "phase" | "firstYear" | "counted" | "sent" | "levels"
>;

/** An academy that could help another on a step. */
export interface Helper {
  readonly urn: number;
  readonly name: string;
  readonly phase: string;
  readonly level: Level;
  readonly near: Nearness;
}

/** A step where an academy has furthest to go, and who could help it there, the nearest first. */
export interface StepToHelp {
  readonly step: StepKey;
  readonly level: Level;
  readonly helpers: readonly Helper[];
}

/** An academy that has somewhere to go, and where it has furthest. */
export interface Need {
  readonly urn: number;
  readonly name: string;
  readonly phase: string;
  /** Kept out of what is said of the trust as a whole: it is in its first year. */
  readonly apart: boolean;
  /** In framework order. */
  readonly steps: readonly StepToHelp[];
}

const FAR_TO_GO: readonly Level[] = ["beginning", "developing"];
const STRONG: readonly Level[] = ["embedding", "leading"];

/**
 * Whether a level that an academy gives itself is a strength that others can rely on: Embedding or
 * Leading, and evidenced there. Where nothing that it can see of that level needs evidence, the
 * nearest level below that does must be shown, so that nobody is strong by having shown nothing.
 * @param cells what an academy can see of the step
 */
export function isShownStrength(cells: Cells, level: Level | "cannot-see", shown: Shown): boolean {
  if (!isStrong(level)) return false;
  const toShow = LEVELS.slice(0, levelIndex(level) + 1).findLast(one =>
    cells[one].some(needsEvidence),
  );
  return toShow !== undefined && evidencedMark(cells, toShow, shown).level === toShow;
}

/**
 * Who could help whom: for each academy the steps where it has furthest to go (its lowest level, where
 * that is Beginning or Developing), and the academies that show they are strong there. Nobody helps
 * who has not sent a view, or is kept apart in their first year.
 * @param isShown whether the level that an academy gives itself in a step is a strength it shows
 * @returns by name
 */
export function pairingsOf(
  academies: readonly Academy[],
  isShown: (urn: number, step: StepKey) => boolean,
): readonly Need[] {
  const sent = academies.filter(academy => academy.sent).sort(byName);
  const helping = sent.filter(isCounted);
  return sent.flatMap(academy => {
    const lowest = lowestOf(academy);
    if (lowest === null) return [];
    const { urn, name, phase, levels } = academy;
    const steps = STEP_KEYS.filter(step => levels.get(step) === lowest).map(step => ({
      ...{ step, level: lowest },
      helpers: helpersOf(academy, step, helping, isShown),
    }));
    return [{ urn, name, phase, apart: !isCounted(academy), steps }];
  });
}

/** Its lowest level where that is Beginning or Developing. */
function lowestOf({ levels }: Academy): Level | null {
  const given = STEP_KEYS.map(step => levels.get(step));
  return FAR_TO_GO.find(level => given.includes(level)) ?? null;
}

function helpersOf(
  academy: Academy,
  step: StepKey,
  helping: readonly Academy[],
  isShown: (urn: number, step: StepKey) => boolean,
): readonly Helper[] {
  return helping
    .flatMap(({ urn, name, phase, levels }) => {
      const level = levels.get(step);
      if (urn === academy.urn || !isStrong(level) || !isShown(urn, step)) return [];
      return [{ urn, name, phase, level, near: nearness(academy.phase, phase) }];
    })
    .sort(
      (one, other) =>
        NEARNESS.indexOf(one.near) - NEARNESS.indexOf(other.near) ||
        levelIndex(other.level) - levelIndex(one.level) ||
        byName(one, other),
    );
}

function isStrong(level: Level | "cannot-see" | undefined): level is Level {
  return STRONG.some(strong => strong === level);
}

type Named = Pick<Academy, "urn" | "name">;

function byName(one: Named, other: Named): number {
  return one.name.localeCompare(other.name, "en") || one.urn - other.urn;
}
