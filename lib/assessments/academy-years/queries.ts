import { read, type TrustScope, type Tx } from "../../db";
import type { AcademyLevels } from "../../insights";
import {
  CURRENT_RUBRIC,
  isStepKey,
  type Level,
  levelIn,
  type Rubric,
  rubricOf,
  type StepKey,
} from "../../rubric";
import { readAcademyYears } from "../academies/queries";

export interface YearsPage {
  readonly trustName: string;
  readonly rubric: Rubric;
  /** The cycles in which academies were asked, the earliest first, all of one rubric version. */
  readonly years: readonly {
    readonly cycle: string;
    readonly academies: readonly AcademyLevels[];
    readonly board: ReadonlyMap<StepKey, Level>;
  }[];
}

/** Everything that academies have sent over the years, and beside it what the board agreed. */
export function getAcademyYears(scope: TrustScope): Promise<YearsPage> {
  return read(scope, async tx => {
    const { trustUid } = scope;
    const trust = await tx.trust.findUniqueOrThrow({
      where: { uid: trustUid },
      select: {
        name: true,
        assessments: {
          select: { cycle: true, rubricVersion: true },
          orderBy: { cycle: "desc" },
          take: 50,
        },
      },
    });
    const versions = new Map(trust.assessments.map(one => [one.cycle, one.rubricVersion]));
    const all = await readAcademyYears(tx, scope);
    const latest = versions.get(all.at(-1)?.cycle ?? "");
    const board = await findBoardLevels(tx, trustUid);
    return {
      trustName: trust.name,
      rubric: latest === undefined ? CURRENT_RUBRIC : rubricOf(latest),
      years: all
        .filter(({ cycle }) => versions.get(cycle) === latest)
        .map(({ cycle, academies }) => ({
          ...{ cycle, academies },
          board: board.get(cycle) ?? new Map<StepKey, Level>(),
        })),
    };
  });
}

/** By cycle the board's levels: as last approved, and where nothing is approved as they stand. */
async function findBoardLevels(
  tx: Tx,
  trustUid: number,
): Promise<ReadonlyMap<string, ReadonlyMap<StepKey, Level>>> {
  const rows = await tx.$queryRaw<{ cycle: string; characteristic: string; level: string }[]>`
    SELECT r.cycle, r.characteristic, r.level::text FROM assessment s
    JOIN approved_rating r ON r.trust_uid = s.trust_uid AND r.cycle = s.cycle AND r.number = s.approved_as
    WHERE s.trust_uid = ${trustUid} AND r.level IS NOT NULL
    UNION ALL
    SELECT r.cycle, r.characteristic, r.level::text FROM assessment s
    JOIN rating r ON r.trust_uid = s.trust_uid AND r.cycle = s.cycle
    WHERE s.trust_uid = ${trustUid} AND s.approved_as IS NULL AND r.level IS NOT NULL LIMIT 500`;
  const levels = new Map<string, Map<StepKey, Level>>();
  for (const { cycle, characteristic, level: stored } of rows) {
    const level = levelIn(stored);
    if (!isStepKey(characteristic) || level === null) continue;
    levels.set(cycle, (levels.get(cycle) ?? new Map<StepKey, Level>()).set(characteristic, level));
  }
  return levels;
}
