import { Prisma, type TrustScope, type Tx } from "../../db";
import { dayOf } from "../../forms";
import type { CharacteristicKey } from "../../rubric";

/** Pieces of evidence that showed a row last time, are still in date and do not show it yet. */
export async function countUsedLastTime(
  tx: Tx,
  { trustUid, now }: TrustScope,
  cycle: string,
  key: CharacteristicKey,
): Promise<number> {
  const [counted] = await tx.$queryRaw<{ pieces: number }[]>`
    SELECT count(DISTINCT evidence_id)::int AS pieces
    FROM (${usedBefore(trustUid, cycle, key, dayOf(now))}) AS before
    WHERE NOT EXISTS (SELECT 1 FROM evidence_use u WHERE u.trust_uid = ${trustUid} AND u.cycle = ${cycle}
      AND u.statement = before.statement AND u.evidence_id = before.evidence_id)`;
  return counted?.pieces ?? 0;
}

/** Which evidence still in date showed which statements of a row in the latest earlier cycle that any did. */
export function usedBefore(
  trustUid: number,
  cycle: string,
  key: CharacteristicKey,
  on: Date,
): Prisma.Sql {
  return Prisma.sql`
    SELECT u.* FROM evidence_use u JOIN evidence e ON e.trust_uid = u.trust_uid AND e.id = u.evidence_id
    WHERE u.trust_uid = ${trustUid} AND u.characteristic = ${key} AND e.removed_at IS NULL
      AND (e.expires_on IS NULL OR e.expires_on >= ${on}::date)
      AND u.cycle = (SELECT max(b.cycle) FROM evidence_use b WHERE b.trust_uid = ${trustUid}
        AND b.characteristic = ${key} AND b.cycle < ${cycle})`;
}
