import type { Grant } from "../../access";
import { IN_FORCE } from "../../access/in-force";
import { read, type TrustScope, type Tx } from "../../db";
import {
  type Characteristic,
  type CharacteristicKey,
  type Level,
  levelIn,
  rubricOf,
} from "../../rubric";
import { RATES } from "../meeting/rules";
import type { Target } from "../rating/commands";

/** A view that differs from what was agreed, as whoever may see it reads it. */
export interface DifferentView {
  readonly id: string;
  readonly holder: string;
  readonly holderName: string;
  readonly level: Level | null;
  readonly words: string;
  readonly recordedAt: Date;
}

/** Those of a row that stand; the database shows each to whom it may. */
export async function readDifferentViews(
  tx: Tx,
  { trustUid }: TrustScope,
  { cycle, characteristic }: Target,
): Promise<readonly DifferentView[]> {
  const found = await tx.$queryRaw<(Omit<DifferentView, "level"> & { level: unknown })[]>`
    SELECT id, holder, holder_name AS "holderName", level::text, words, recorded_at AS "recordedAt"
    FROM different_view
    WHERE trust_uid = ${trustUid} AND cycle = ${cycle} AND characteristic = ${characteristic}
      AND withdrawn_at IS NULL
    ORDER BY recorded_at, id LIMIT 100`;
  return found.map(({ level, ...view }) => ({ ...view, level: levelIn(level) }));
}

/** Somebody whose different view may be recorded. */
export interface Holder {
  readonly userId: string;
  readonly name: string;
}

/** What the form of a different view is made of. */
export interface DifferentPage {
  readonly trustName: string;
  readonly characteristic: Characteristic;
  readonly approvedAs: number | null;
  /** Oneself alone, or everybody who rates where one records for others. */
  readonly holders: readonly Holder[];
  readonly views: readonly DifferentView[];
}

/** @returns null where the trust has opened no assessment of that cycle */
export function getDifferentPage(
  grant: Grant<"view:differ">,
  cycle: string,
  key: CharacteristicKey,
): Promise<DifferentPage | null> {
  const { trustUid } = grant;
  return read(grant, async tx => {
    const assessment = await tx.assessment.findUnique({
      where: { trustUid_cycle: { trustUid, cycle } },
      select: { approvedAs: true, rubricVersion: true, trust: { select: { name: true } } },
    });
    if (assessment === null) return null;
    return {
      trustName: assessment.trust.name,
      characteristic: rubricOf(assessment.rubricVersion).characteristics[key],
      approvedAs: assessment.approvedAs,
      holders: await readHolders(tx, grant),
      views: await readDifferentViews(tx, grant, { cycle, characteristic: key }),
    };
  });
}

/** Chair and clerk record for everybody who rates, at their asking; everybody else their own. */
export async function readHolders(
  tx: Tx,
  { trustUid, userId }: Grant<"view:differ">,
): Promise<readonly Holder[]> {
  return tx.$queryRaw<Holder[]>`
    SELECT DISTINCT u.name, u.id AS "userId"
    FROM trust_appointment a JOIN user_account u ON u.id = a.user_id
    WHERE a.trust_uid = ${trustUid} AND a.role::text = ANY (${[...RATES]})
      AND ${IN_FORCE}
      AND (u.id = ${userId}::uuid OR acting_as('chair', 'viceChair', 'clerk'))
    ORDER BY u.name, u.id LIMIT 200`;
}
