import { createHash } from "node:crypto";
import type { JoinGrant, TrustRole } from "../../access";
import { read, type TrustScope } from "../../db";

/** An invitation that has neither been accepted nor withdrawn. */
export interface Pending {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: TrustRole;
  readonly invitedByName: string;
  readonly expiresAt: Date;
  /** Its link has expired; it can be sent again. */
  readonly expired: boolean;
}

/** As many as one trust's list shows. */
const SHOWN = 200;

/** A trust's invitations that wait for an answer, the oldest first. */
export function listPendingInvitations(scope: TrustScope): Promise<readonly Pending[]> {
  return read(
    scope,
    tx => tx.$queryRaw<Pending[]>`
      SELECT id, email, name, role::text, invited_by_name AS "invitedByName",
        expires_at AS "expiresAt", expires_at <= clock_timestamp() AS expired
      FROM invitation WHERE trust_uid = ${scope.trustUid}
        AND accepted_at IS NULL AND withdrawn_at IS NULL
      ORDER BY created_at, id LIMIT ${SHOWN}`,
  );
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

/** What a link offers to whoever asks, while it can be accepted; else null, whatever the reason. */
export function findInvitation(grant: JoinGrant, token: string): Promise<Open | null> {
  return read(grant, async tx => {
    const [row] = await tx.$queryRaw<(Omit<Open, "account"> & { holder: string | null })[]>`
      SELECT i.trust_uid AS "trustUid", t.name AS "trustName", i.role::text, i.email, i.name,
        i.invited_by_name AS "invitedByName", u.id AS holder
      FROM invitation i JOIN trust t ON t.uid = i.trust_uid AND t.open
      LEFT JOIN user_account u ON u.email = i.email
      WHERE i.token_hash = ${hashOfToken(token)} AND i.accepted_at IS NULL
        AND i.withdrawn_at IS NULL AND i.expires_at > clock_timestamp()`;
    if (row === undefined) return null;
    const { holder, ...open } = row;
    const held = holder === grant.userId ? "theirs" : "another";
    return { ...open, account: holder === null ? "none" : held };
  });
}
