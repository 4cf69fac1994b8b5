import { LEVELS, type StepKey } from "../rubric";
import { type AcademyLevels, levelOf } from "./academy-levels";
import { compareReach, reachOfAcademy } from "./furthest";

/** By what the rows of the matrix can stand in order. A step is an order too. */
export const ACADEMY_ORDERS = ["furthest", "name", "phase", "cluster", "joined"] as const;
export type AcademyOrder = (typeof ACADEMY_ORDERS)[number] | StepKey;
export type Direction = "asc" | "desc";

type Compare = (one: AcademyLevels, other: AcademyLevels) => number;

const byName: Compare = (one, other) =>
  one.name.localeCompare(other.name, "en") || one.urn - other.urn;

/** What each order compares; undefined for whoever has nothing to be compared by. */
const KEYS: Readonly<Record<string, (academy: AcademyLevels) => string | number | undefined>> = {
  name: ({ name }) => name,
  phase: ({ phase }) => phase || undefined,
  cluster: ({ cluster }) => cluster ?? undefined,
  joined: ({ joinedOn }) => joinedOn?.getTime(),
};

/**
 * Academies in an order. Whoever has nothing to be compared by (not rated, cannot see, no cluster)
 * stays last whichever way it runs; those alike are in order of their names.
 */
export function inOrder<A extends AcademyLevels>(
  academies: readonly A[],
  order: AcademyOrder,
  direction: Direction,
): readonly A[] {
  const compare = order === "furthest" ? byReach(direction) : byKey(keyOf(order), direction);
  return [...academies].sort((one, other) => compare(one, other) || byName(one, other));
}

function keyOf(order: AcademyOrder): (academy: AcademyLevels) => string | number | undefined {
  const known = KEYS[order];
  if (known !== undefined) return known;
  return academy => {
    const level = levelOf(academy, order as StepKey);
    return level === null ? undefined : LEVELS.indexOf(level);
  };
}

function byReach(direction: Direction): Compare {
  return (one, other) => {
    const [a, b] = [reachOfAcademy(one), reachOfAcademy(other)];
    const turned = direction === "desc" && a.rated > 0 && b.rated > 0;
    return turned ? compareReach(b, a) : compareReach(a, b);
  };
}

function byKey(
  key: (academy: AcademyLevels) => string | number | undefined,
  direction: Direction,
): Compare {
  const turn = direction === "asc" ? 1 : -1;
  return (one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    return turn * compareKeys(a, b);
  };
}

function compareKeys(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number"
    ? a - b
    : String(a).localeCompare(String(b), "en");
}

export interface Group<A> {
  readonly name: string;
  readonly academies: readonly A[];
}

/** Under the names of what they share, in order of the names; those without one last, as `without`. */
export function inGroups<A extends AcademyLevels>(
  academies: readonly A[],
  nameOf: (academy: A) => string | null,
  without: string,
): readonly Group<A>[] {
  const groups = new Map<string, A[]>();
  for (const academy of academies) {
    const name = nameOf(academy) || without;
    groups.set(name, [...(groups.get(name) ?? []), academy]);
  }
  return [...groups]
    .map(([name, those]) => ({ name, academies: those }))
    .sort(
      (one, other) =>
        Number(one.name === without) - Number(other.name === without) ||
        one.name.localeCompare(other.name, "en"),
    );
}
