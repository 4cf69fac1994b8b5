import type { Grant } from "../../access";
import type { Tx } from "../../db";
import { dayOf } from "../../forms";
import type { CharacteristicKey, Rubric } from "../../rubric";
import { rowStatements } from "../evidence/rules";
import { usedBefore } from "./queries";

/**
 * What showed a row's statements in the latest earlier cycle, and is still in date, shows them again.
 * @returns how many statements are shown by something more
 */
export function showAgain(
  tx: Tx,
  { trustUid, userId, now }: Grant<"evidence:prepare">,
  { cycle, characteristic }: { readonly cycle: string; readonly characteristic: CharacteristicKey },
  rubric: Rubric,
): Promise<number> {
  const known = rowStatements(rubric, characteristic).map(({ id }) => id);
  return tx.$executeRaw`
    INSERT INTO evidence_use (trust_uid, cycle, statement, evidence_id, characteristic, by_user, at)
    SELECT trust_uid, ${cycle}, statement, evidence_id, characteristic, ${userId}::uuid, ${now}::timestamptz
    FROM (${usedBefore(trustUid, cycle, characteristic, dayOf(now))}) AS before
    WHERE statement = ANY(${known}) ON CONFLICT DO NOTHING`;
}
