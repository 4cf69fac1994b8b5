import { read, type TrustScope, type Tx } from "../../db";
import type { Before } from "../../insights";
import {
  CHARACTERISTIC_KEYS,
  type CharacteristicKey,
  CURRENT_RUBRIC,
  isStepKey,
  type Level,
  levelIn,
  type Rubric,
  type StepKey,
} from "../../rubric";
import { readAcademyLevels } from "../academies/queries";
import type { AcademyInCycle } from "../academies/rules";
import { rowsStanding } from "../approval/rules";
import { type BoardRows, readBoard } from "../board/queries";
import { type AssessmentNow, findAssessment } from "../cycle/queries";
import { cycleAt } from "../cycle/rules";

/** Cycles to choose from at most. */
const CYCLES = 25;

/** A trust's academies in one cycle, and beside them what its board says. */
export interface AcademiesPage {
  readonly trustName: string;
  readonly cycle: string;
  /** Those in which academies were asked, the latest first. */
  readonly cycles: readonly string[];
  readonly rubric: Rubric;
  /** Null where the trust has not opened the cycle; in it null for a row without a level. */
  readonly board: ReadonlyMap<CharacteristicKey, Level | null> | null;
  /** Rows of which the board has said that it has not agreed: an answer, and no level. */
  readonly notAgreed: readonly CharacteristicKey[];
  readonly academies: readonly AcademyInCycle[];
}

/** @param asked a cycle in which academies were asked; the latest for any other */
export function getAcademies(scope: TrustScope, asked: string | null): Promise<AcademiesPage> {
  return read(scope, async tx => {
    const { assessment: _, ...page } = await readAcademies(tx, scope, asked);
    return page;
  });
}

export interface MatrixPage extends AcademiesPage {
  /** The same rows of the board's with their further marks; null where the cycle is not opened. */
  readonly trust: BoardRows | null;
  readonly before: LastLevels;
}

/** The same, with what the board's levels rest on, and what each academy said the last time before. */
export function getMatrix(scope: TrustScope, asked: string | null): Promise<MatrixPage> {
  return read(scope, async tx => {
    const { assessment, ...page } = await readAcademies(tx, scope, asked);
    return {
      ...page,
      trust: assessment && (await readBoard(tx, scope, assessment)),
      before: await findLastLevels(tx, scope, page),
    };
  });
}

async function readAcademies(
  tx: Tx,
  scope: TrustScope,
  asked: string | null,
): Promise<AcademiesPage & { readonly assessment: AssessmentNow | null }> {
  const { trustUid } = scope;
  const trust = await tx.trust.findUniqueOrThrow({
    where: { uid: trustUid },
    select: {
      name: true,
      assessments: { select: { cycle: true }, orderBy: { cycle: "desc" }, take: 1 },
    },
  });
  const cycles = await listAskedCycles(tx, trustUid);
  const latest = cycles[0] ?? trust.assessments[0]?.cycle ?? cycleAt(scope.now);
  const cycle = cycles.find(one => one === asked) ?? latest;
  const assessment = await findAssessment(tx, scope, cycle);
  const standing = assessment && rowsStanding(assessment);
  const isNotAgreed = (key: CharacteristicKey) => standing?.get(key)?.notAgreed === true;
  return {
    ...{ trustName: trust.name, cycle, cycles, assessment },
    rubric: assessment?.rubric ?? CURRENT_RUBRIC,
    board:
      standing && new Map(CHARACTERISTIC_KEYS.map(key => [key, standing.get(key)?.level ?? null])),
    notAgreed: CHARACTERISTIC_KEYS.filter(isNotAgreed),
    academies: await readAcademyLevels(tx, scope, cycle),
  };
}

/** The cycles in which academies were asked, the latest first. */
export async function listAskedCycles(tx: Tx, trustUid: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ cycle: string }[]>`
    SELECT DISTINCT cycle FROM academy_view WHERE trust_uid = ${trustUid}
    ORDER BY cycle DESC LIMIT ${CYCLES}`;
  return rows.map(({ cycle }) => cycle);
}

/** By academy and step the level of the last view that it sent before. */
export type LastLevels = ReadonlyMap<number, ReadonlyMap<StepKey, Before>>;

/** Of the same rubric version only: a level of another one is no answer to the same question. */
async function findLastLevels(
  tx: Tx,
  { trustUid }: TrustScope,
  { cycle, rubric }: AcademiesPage,
): Promise<LastLevels> {
  const rows = await tx.$queryRaw<
    { urn: number; characteristic: string; level: string; cycle: string }[]
  >`
    SELECT a.urn, a.characteristic, a.level::text, a.cycle
    FROM (SELECT DISTINCT ON (v.urn) v.cycle, v.urn FROM academy_view v
      JOIN assessment s USING (trust_uid, cycle)
      WHERE v.trust_uid = ${trustUid} AND v.cycle < ${cycle} AND v.sent_at IS NOT NULL
        AND s.rubric_version = ${rubric.version} ORDER BY v.urn, v.cycle DESC LIMIT 300) last
    JOIN academy_answer a ON a.trust_uid = ${trustUid} AND a.cycle = last.cycle AND a.urn = last.urn
    WHERE a.level IS NOT NULL LIMIT 2700`;
  const byAcademy = new Map<number, Map<StepKey, Before>>();
  for (const { urn, characteristic, level: stored, cycle: since } of rows) {
    const level = levelIn(stored);
    if (!isStepKey(characteristic) || level === null) continue;
    const levels = byAcademy.get(urn) ?? new Map<StepKey, Before>();
    byAcademy.set(urn, levels.set(characteristic, { level, cycle: since }));
  }
  return byAcademy;
}
