import { type AcademyLevels, isFirstYear } from "../../insights";
import { isStepKey, levelIn } from "../../rubric";

/** An academy in one cycle: what it says, and how far its view has come. */
export interface AcademyInCycle extends AcademyLevels {
  /** Null where the cycle was not opened for it. */
  readonly dueOn: Date | null;
  readonly sentAt: Date | null;
  readonly remindedAt: Date | null;
  /** Sent back by the trust, and not sent again since. */
  readonly openedAgainAt: Date | null;
}

/** An academy of a trust in one cycle, as stored. */
export interface AcademyLine {
  readonly cycle: string;
  readonly urn: number;
  readonly name: string;
  readonly phase: string;
  readonly cluster: string;
  readonly counted: boolean;
  readonly joinedOn: Date | null;
  readonly dueOn: Date | null;
  readonly sentAt: Date | null;
  readonly remindedAt: Date | null;
  readonly openedAgainAt: Date | null;
}

/** One level of an academy's sent view, as stored. */
export interface LevelLine {
  readonly cycle: string;
  readonly urn: number;
  readonly characteristic: string;
  readonly level: string | null;
  readonly cannotSee: boolean;
}

/** The last day of a cycle: academic years end on 31 August. */
export function lastDayOf(cycle: string): Date {
  return new Date(Date.UTC(Number(cycle.slice(0, 4)) + 1, 7, 31));
}

/** The day of a cycle on which its academies are looked at: its last, or today while it lasts. */
export function dayIn(cycle: string, today: Date): Date {
  const last = lastDayOf(cycle);
  return today < last ? today : last;
}

/** Academies with their levels, in the order of the lines. */
export function academiesOf(
  lines: readonly AcademyLine[],
  levels: readonly LevelLine[],
  today: Date,
): readonly AcademyInCycle[] {
  const said = groupBy(levels, ({ cycle, urn }) => `${cycle} ${urn}`);
  return lines.map(({ cycle, cluster, ...line }) => ({
    ...line,
    cluster: cluster === "" ? null : cluster,
    firstYear: isFirstYear(line.joinedOn, dayIn(cycle, today)),
    sent: line.sentAt !== null,
    levels: levelsOf(said.get(`${cycle} ${line.urn}`) ?? []),
  }));
}

/** In the order of each one's first. */
export function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function levelsOf(lines: readonly LevelLine[]): AcademyLevels["levels"] {
  return new Map(
    lines.flatMap(({ characteristic: key, level, cannotSee }) => {
      const said = cannotSee ? "cannot-see" : levelIn(level);
      return isStepKey(key) && said !== null ? [[key, said] as const] : [];
    }),
  );
}
