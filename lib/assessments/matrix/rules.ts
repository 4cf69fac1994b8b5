import { numbersTicked } from "../../forms";
import {
  ACADEMY_ORDERS,
  type AcademyLevels,
  type AcademyOrder,
  type Direction,
  type Group,
  inGroups,
  inOrder,
} from "../../insights";
import { isStepKey } from "../../rubric";
import { cycleAfter, cycleAt, isCycle, sayCycle } from "../cycle/rules";

/** What the rows of the matrix can stand under. */
export const GROUPINGS = ["phase", "cluster", "joined"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** How the matrix is looked at: all of it is in its address. */
export interface MatrixLook {
  /** Null for the latest in which academies were asked. */
  readonly cycle: string | null;
  readonly order: AcademyOrder;
  readonly direction: Direction;
  readonly group: Grouping | null;
  /** Empty for any. */
  readonly phase: string;
  readonly cluster: string;
  /** Academies ticked to be set side by side. */
  readonly ticked: readonly number[];
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** An address may ask for anything: what is not known is left out. */
export function readLook(query: Query): MatrixLook {
  const { cycle, sort, dir, group, phase, cluster } = query;
  return {
    cycle: isCycle(cycle) ? cycle : null,
    order: isOrder(sort) ? sort : "furthest",
    direction: dir === "desc" ? "desc" : "asc",
    group: GROUPINGS.find(one => one === group) ?? null,
    phase: typeof phase === "string" ? phase : "",
    cluster: typeof cluster === "string" ? cluster : "",
    ticked: numbersTicked(query.urn),
  };
}

function isOrder(value: unknown): value is AcademyOrder {
  return ACADEMY_ORDERS.some(order => order === value) || isStepKey(value);
}

/** A URN as an address has it, or null where it is none. */
export function readUrn(value: unknown): number | null {
  return typeof value === "string" && /^[1-9]\d{0,7}$/.test(value) ? Number(value) : null;
}

/** The query of a look; empty where it is the look that everybody begins with. */
export function queryOf(look: MatrixLook): string {
  const { cycle, order, direction, group, phase, cluster, ticked } = look;
  const query = new URLSearchParams();
  const set = (name: string, value: string | null) => value && query.set(name, value);
  set("cycle", cycle);
  set("sort", order === "furthest" && direction === "asc" ? null : order);
  set("dir", direction === "asc" ? null : direction);
  set("group", group);
  set("phase", phase);
  set("cluster", cluster);
  for (const urn of ticked) query.append("urn", String(urn));
  return query.size === 0 ? "" : `?${query}`;
}

/** Where a heading leads: in its order, or the other way round where it is in it already. */
export function sortedBy(look: MatrixLook, order: AcademyOrder): MatrixLook {
  const isTurned = look.order === order && look.direction === "asc";
  return { ...look, order, direction: isTurned ? "desc" : "asc" };
}

/** The rows that a look asks for, under their headings; without headings one group of no name. */
export function rowsOf<A extends AcademyLevels>(
  academies: readonly A[],
  { order, direction, group, phase, cluster }: MatrixLook,
): readonly Group<A>[] {
  const wanted = academies.filter(
    one =>
      (phase === "" || one.phase === phase) && (cluster === "" || (one.cluster ?? "") === cluster),
  );
  const rows = inOrder(wanted, order, direction);
  if (group === null) return rows.length === 0 ? [] : [{ name: "", academies: rows }];
  const { nameOf, without } = HEADINGS[group];
  return inGroups(rows, nameOf, without);
}

const HEADINGS = {
  phase: { nameOf: ({ phase }: AcademyLevels) => phase, without: "Phase not known" },
  cluster: { nameOf: ({ cluster }: AcademyLevels) => cluster, without: "In no cluster" },
  joined: { nameOf: sayJoined, without: "Joined on a day not known" },
} as const satisfies Record<Grouping, unknown>;

/** Time in the trust in academic years, so that groups stand in order of time. */
function sayJoined({ joinedOn }: AcademyLevels): string | null {
  return joinedOn && `Joined in ${sayCycle(cycleAt(joinedOn))}`;
}

/** What there is to filter by: each once, in order. */
export function choicesOf(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.flatMap(value => value || []))].sort((one, other) =>
    one.localeCompare(other, "en"),
  );
}

/** Every cycle from the first to the last of some: one in which nobody was asked is a gap among them. */
export function everyCycle(cycles: readonly string[]): readonly string[] {
  const [first, last] = [[...cycles].sort().at(0), [...cycles].sort().at(-1)];
  if (first === undefined || last === undefined) return [];
  const all = [first];
  while ((all.at(-1) ?? last) < last) all.push(cycleAfter(all.at(-1) ?? first));
  return all;
}
