import { createHash } from "node:crypto";
import {
  type Grant,
  type JoinGrant,
  readWords,
  type TrustRole,
  type Words,
  wordsWith,
} from "../../access";
import { read, runtime, type TrustScope, type Tx } from "../../db";

/** An invitation that has neither been accepted nor withdrawn. */
export interface Pending {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: TrustRole;
  /** The academy that they are to lead or to govern, by name. */
  readonly academy: string | null;
  readonly invitedByName: string;
  readonly expiresAt: Date;
  /** Its link has expired; it can be sent again. */
  readonly expired: boolean;
}

/** As many as one trust's list shows. */
const SHOWN = 200;

/** A trust's invitations that wait for an answer, the oldest first. */
export function listPendingInvitations(scope: TrustScope): Promise<readonly Pending[]> {
  return read(scope, tx => readPending(tx, scope));
}

function readPending(tx: Tx, { trustUid }: TrustScope): Promise<readonly Pending[]> {
  return tx.$queryRaw<Pending[]>`
    SELECT i.id, i.email, i.name, i.role::text, y.name AS academy,
      i.invited_by_name AS "invitedByName", i.expires_at AS "expiresAt",
      i.expires_at <= clock_timestamp() AS expired
    FROM invitation i LEFT JOIN academy y ON y.urn = i.urn
    WHERE i.trust_uid = ${trustUid} AND i.accepted_at IS NULL AND i.withdrawn_at IS NULL
    ORDER BY i.created_at, i.id LIMIT ${SHOWN}`;
}

/** An academy of a trust, to be chosen in a form. */
export interface AcademyChoice {
  readonly urn: number;
  readonly name: string;
}

/** What the page of inviting shows: who waits, and of which academies somebody can be. */
export function getInvitePage(grant: Grant<"people:invite">): Promise<{
  readonly pending: readonly Pending[];
  readonly academies: readonly AcademyChoice[];
}> {
  return read(grant, async tx => ({
    pending: await readPending(tx, grant),
    academies: await readAcademies(tx, grant.trustUid),
  }));
}

/** The academies that are in a trust today, inside a transaction of the trust's own people. */
export function readAcademies(tx: Tx, trustUid: number): Promise<readonly AcademyChoice[]> {
  return tx.academy.findMany({
    where: { trusts: { some: { trustUid, periods: { some: { leftOn: null } } } } },
    select: { urn: true, name: true },
    orderBy: { name: "asc" },
    take: 500,
  });
}

/** One of them, or null. */
export async function findPendingInvitation(
  scope: TrustScope,
  id: string,
): Promise<Pending | null> {
  const pending = await listPendingInvitations(scope);
  return pending.find(one => one.id === id) ?? null;
}

/** An invitation as whoever opens its link is told. */
export interface Open {
  readonly trustUid: number;
  readonly trustName: string;
  readonly role: TrustRole;
  readonly academy: string | null;
  /** What the trust calls its people and parts. */
  readonly words: Words;
  readonly email: string;
  readonly name: string;
  readonly invitedByName: string;
  /** Whether the address has an account already, and whether it is the account of who asks. */
  readonly account: "none" | "theirs" | "another";
}

/** How a token is stored. */
export function hashOfToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(token).digest());
}

interface Found extends Omit<Open, "account" | "words"> {
  readonly holder: string | null;
  /** By label, as stored; null where the trust has chosen none. */
  readonly words: unknown;
}

/**
 * What a link offers to whoever asks, while it can be accepted; else null, whatever the reason. An
 * academy that has left the trust is nobody's to be given there.
 */
export function findInvitation(grant: JoinGrant, token: string): Promise<Open | null> {
  return read(grant, async tx => {
    const [row] = await tx.$queryRaw<Found[]>`
      SELECT i.trust_uid AS "trustUid", t.name AS "trustName", i.role::text, i.email, i.name,
        i.invited_by_name AS "invitedByName", u.id AS holder, y.name AS academy,
        (SELECT json_object_agg(l.label, l.word) FROM trust_label l WHERE l.trust_uid = i.trust_uid) AS words
      FROM invitation i JOIN trust t ON t.uid = i.trust_uid AND t.open
      LEFT JOIN academy y ON y.urn = i.urn
      LEFT JOIN user_account u ON u.email = i.email
      WHERE i.token_hash = ${hashOfToken(token)} AND i.accepted_at IS NULL
        AND i.withdrawn_at IS NULL AND i.expires_at > clock_timestamp()
        AND (i.urn IS NULL OR EXISTS (SELECT 1 FROM trust_academy_period p
          WHERE p.trust_uid = i.trust_uid AND p.urn = i.urn AND p.left_on IS NULL))`;
    if (row === undefined) return null;
    const { holder, words, ...open } = row;
    const held = holder === grant.userId ? "theirs" : "another";
    const said = wordsWith(readWords(words), runtime().rscTeam);
    return { ...open, words: said, account: holder === null ? "none" : held };
  });
}
