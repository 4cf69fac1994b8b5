import type { TrustScope, Tx } from "../../db";
import { type CharacteristicKey, isCharacteristicKey } from "../../rubric";

/** Pieces of evidence, next steps or people of one form at most. */
const MOST = 200;

/** A piece of evidence that a version names and that may be opened to those it is shared with. */
export interface Offered {
  readonly id: string;
  readonly title: string;
  readonly speaksFor: Date;
  readonly expiresOn: Date | null;
}

/** What a version names, as far as it may leave: the trust's own, still there, and about nobody. */
export function findOffered(
  tx: Tx,
  of: { readonly trustUid: number; readonly cycle: string; readonly number: number },
): Promise<Offered[]> {
  return tx.$queryRaw<Offered[]>`
    SELECT DISTINCT ON (t.title, e.id) e.id, t.title, t.speaks_for AS "speaksFor", t.expires_on AS "expiresOn"
    FROM approved_title t JOIN evidence e ON e.trust_uid = t.trust_uid AND e.id = t.evidence_id
    WHERE t.trust_uid = ${of.trustUid} AND t.cycle = ${of.cycle} AND t.number = ${of.number}
      AND e.removed_at IS NULL AND NOT e.restricted AND e.urn IS NULL
    ORDER BY t.title, e.id LIMIT ${MOST}`;
}

/** One of the trust's readers. */
export interface ShareReader {
  readonly userId: string;
  readonly name: string;
}

/** The trust's readers today: company members, its diocese, auditors. */
export function readReaders(
  tx: Tx,
  { trustUid }: TrustScope,
): Promise<(ShareReader & { readonly email: string })[]> {
  return tx.$queryRaw<(ShareReader & { email: string })[]>`
    SELECT DISTINCT ON (u.name, u.id) u.id AS "userId", u.name, u.email
    FROM trust_appointment a JOIN user_account u ON u.id = a.user_id,
      (SELECT (now() AT TIME ZONE 'Europe/London')::date AS day) today
    WHERE a.trust_uid = ${trustUid} AND a.role = 'reader'
      AND a.suspended_at IS NULL AND a.ended_at IS NULL
      AND a.from_date <= day AND (a.until_date IS NULL OR a.until_date >= day)
    ORDER BY u.name, u.id LIMIT ${MOST}`;
}

/** A next step that may leave with a share: what is to be done, by when and to what end; not whose it is. */
export interface OfferedStep {
  readonly id: string;
  readonly characteristic: CharacteristicKey;
  /** The statement's id. */
  readonly statement: string;
  readonly dueOn: Date;
  readonly intendedEffect: string;
}

/** The trust's open next steps, the first due first. */
export async function findOfferedSteps(
  tx: Tx,
  { trustUid }: TrustScope,
): Promise<readonly OfferedStep[]> {
  const steps = await tx.nextStep.findMany({
    where: { trustUid, closedAt: null },
    select: { id: true, characteristic: true, statement: true, dueOn: true, intendedEffect: true },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: MOST,
  });
  return steps.flatMap(({ characteristic, ...step }) =>
    isCharacteristicKey(characteristic) ? [{ ...step, characteristic }] : [],
  );
}
