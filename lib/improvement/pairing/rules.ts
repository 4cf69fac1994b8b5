import { type AcademyLevels, isShownStrength } from "../../insights";
import {
  isStepKey,
  LEVELS,
  type Level,
  type Rubric,
  type Statement,
  type StepKey,
} from "../../rubric";

/** Evidence still in date, that an academy says shows a statement. */
export interface Showing {
  readonly urn: number;
  readonly statement: string;
  readonly evidenceId: string;
}

/** Of each academy and step, whether the level it gives itself is a strength that it shows. */
export function shownStrengths(
  rubric: Rubric,
  academies: readonly Pick<AcademyLevels, "urn" | "levels">[],
  showings: readonly Showing[],
): (urn: number, step: StepKey) => boolean {
  const levelsOf = new Map(academies.map(({ urn, levels }) => [urn, levels]));
  const shown = new Map<number, Map<string, string[]>>();
  for (const { urn, statement, evidenceId } of showings) {
    const own = shown.get(urn) ?? new Map<string, string[]>();
    own.set(statement, [...(own.get(statement) ?? []), evidenceId]);
    shown.set(urn, own);
  }
  return (urn, step) => {
    const level = levelsOf.get(urn)?.get(step);
    if (level === undefined) return false;
    return isShownStrength(seenByAcademies(rubric, step), level, shown.get(urn) ?? new Map());
  };
}

/** What an academy can see of a step, by level. */
function seenByAcademies(rubric: Rubric, step: StepKey): Readonly<Record<Level, Statement[]>> {
  const { levels } = rubric.characteristics[step];
  const seen = (level: Level) => levels[level].filter(({ seat }: Statement) => seat !== "trust");
  return Object.fromEntries(LEVELS.map(level => [level, seen(level)])) as Record<
    Level,
    Statement[]
  >;
}

/** What an address has chosen for the form that proposes a pairing; anything else in it is passed over. */
export function chosenIn(
  query: Readonly<Record<string, unknown>>,
  academies: readonly { readonly urn: number }[],
): Readonly<Record<string, string>> {
  const isHere = (urn: unknown) => academies.some(one => String(one.urn) === urn);
  return Object.fromEntries([
    ...["to", "from"].flatMap(name => (isHere(query[name]) ? [[name, String(query[name])]] : [])),
    ...(isStepKey(query.step) ? [["step", query.step]] : []),
  ]);
}
