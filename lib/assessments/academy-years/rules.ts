import { type AcademyLevels, levelOf, tallyOf, type Year } from "../../insights";
import type { Level, StepKey } from "../../rubric";
import { sayCycle } from "../cycle/rules";
import { everyCycle } from "../matrix/rules";

/** Whose levels are shown over the years: the academies' median, the board's, or one academy's. */
export type Whose = "median" | "board" | number;

/** Years that fit beside one another; the file has them all. */
const YEARS = 10;

export interface YearLevels {
  readonly cycle: string;
  readonly academies: readonly AcademyLevels[];
  readonly board: ReadonlyMap<StepKey, Level>;
}

/** The last years, the earliest first; one in which nobody was asked is a gap among them. */
export function lastCycles(years: readonly YearLevels[]): readonly string[] {
  return everyCycle(years.map(({ cycle }) => cycle)).slice(-YEARS);
}

/** One step over the years. */
export function yearsOf(
  years: readonly YearLevels[],
  whose: Whose,
  step: StepKey,
): readonly Year[] {
  return lastCycles(years).map(cycle => {
    const year = years.find(one => one.cycle === cycle);
    return { name: sayCycle(cycle), levels: year ? levelsIn(year, whose, step) : [] };
  });
}

function levelsIn({ academies, board }: YearLevels, whose: Whose, step: StepKey): readonly Level[] {
  if (whose === "median") return tallyOf(academies, step).median;
  const academy = academies.find(({ urn }) => urn === whose);
  const level = whose === "board" ? board.get(step) : academy && levelOf(academy, step);
  return level ? [level] : [];
}

/** Every academy there is a year of, each once, in order of names. */
export function everyAcademy(
  years: readonly YearLevels[],
): readonly Pick<AcademyLevels, "urn" | "name">[] {
  const byUrn = new Map(years.flatMap(({ academies }) => academies.map(one => [one.urn, one])));
  return [...byUrn.values()].sort((one, other) => one.name.localeCompare(other.name, "en"));
}

/** Whose an address asks for; the median for whoever is not there. */
export function readWhose(of: unknown, years: readonly YearLevels[]): Whose {
  if (of === "board") return "board";
  return everyAcademy(years).find(({ urn }) => String(urn) === of)?.urn ?? "median";
}
