import { createHash } from "node:crypto";
import type { AcademyScope, Proven, TrustScope, Tx, ViewScope } from "../../db";
import { type Done, type Refused, refused, unchanged } from "../../forms";

/** Whoever saves by themselves, with a key for each save. */
type Saver = Proven<TrustScope | ViewScope | AcademyScope, string>;

/** What a save is of: the same key with anything else is a mistake. */
export function requestOf(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}

/**
 * Takes a save's key, or answers as the first time. The insert waits for a save with the same key
 * that is still running, so two never both write.
 * @returns null where the key is new
 */
export async function claimKey<T>(
  tx: Tx,
  grant: Saver,
  key: string,
  request: string,
): Promise<Done<T> | Refused<"key-reused"> | null> {
  await tx.$executeRaw`DELETE FROM save_key WHERE trust_uid = ${grant.trustUid} AND created_at < now() - interval '24 hours'`;
  const taken = await tx.$executeRaw`
    INSERT INTO save_key (trust_uid, key, user_id, request_hash, answer)
    VALUES (${grant.trustUid}, ${key}::uuid, ${grant.userId}::uuid, ${request}, '{}') ON CONFLICT DO NOTHING`;
  if (taken === 1) return null;
  const first = await tx.saveKey.findUnique({
    where: { trustUid_key: { trustUid: grant.trustUid, key } },
  });
  if (first === null || first.requestHash !== request) return refused("key-reused");
  return unchanged(first.answer as unknown as T);
}

export async function keepAnswer(tx: Tx, grant: Saver, key: string, answer: object): Promise<void> {
  await tx.$executeRaw`UPDATE save_key SET answer = ${JSON.stringify(answer)}::jsonb
    WHERE trust_uid = ${grant.trustUid} AND key = ${key}::uuid`;
}
