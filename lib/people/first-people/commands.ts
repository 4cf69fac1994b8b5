import { randomUUID } from "node:crypto";
import type { Grant, TrustRole } from "../../access";
import { IN_FORCE } from "../../access/in-force";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused } from "../../forms";
import { hashOfToken } from "../invitations/queries";
import { nameOf, newToken, sendLink } from "../links/commands";
import type { FirstPerson } from "./schema";

type Appoint = Grant<"people:appoint">;

/** The first person of a trust is invited once the administrator has said how they were confirmed. */
export function inviteFirstPerson(
  grant: Appoint,
  { trust: trustUid, email, name, role, confirmedBy }: FirstPerson,
): Promise<Done<undefined> | Refused<"no-such-trust" | "has-people" | "pending">> {
  return write(grant, `invitation of ${trustUid}'s first ${role}`, async tx => {
    const trust = await tx.trust.findFirst({
      where: { uid: trustUid, open: true },
      select: { uid: true },
    });
    if (trust === null) return refused("no-such-trust");
    if (await hasPeople(tx, trustUid)) return refused("has-people");
    const inviter = await nameOf(tx, grant.userId);
    const token = newToken();
    await tx.$executeRaw`UPDATE invitation SET withdrawn_at = clock_timestamp()
      WHERE trust_uid = ${trustUid} AND email = ${email} AND confirmed_by IS NOT NULL
        AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at <= clock_timestamp()`;
    const made = await tx.$executeRaw`
      INSERT INTO invitation (trust_uid, id, email, name, role, invited_by, invited_by_name,
        confirmed_by, token_hash)
      VALUES (${trustUid}, ${randomUUID()}::uuid, ${email}, ${name}, ${role}::trust_role,
        ${grant.userId}::uuid, ${inviter}, ${confirmedBy}, ${hashOfToken(token)})
      ON CONFLICT (trust_uid, email) WHERE accepted_at IS NULL AND withdrawn_at IS NULL DO NOTHING`;
    if (made === 0) return refused("pending");
    await sendLink(tx, { trustUid, inviter, email, role, token, academy: null, words: {} });
    return done();
  });
}

/** Sends the invitation of a trust's first person again; its old link no longer works. */
export function resendFirstInvitation(
  grant: Appoint,
  trustUid: number,
  id: string,
): Promise<Done<undefined> | Refused<"hidden">> {
  return write(grant, `invitation ${id} sent again`, async tx => {
    const token = newToken();
    const [row] = await tx.$queryRaw<{ email: string; role: TrustRole }[]>`
      UPDATE invitation SET token_hash = ${hashOfToken(token)},
        expires_at = clock_timestamp() + interval '7 days'
      WHERE trust_uid = ${trustUid} AND id = ${id}::uuid AND confirmed_by IS NOT NULL
        AND accepted_at IS NULL AND withdrawn_at IS NULL
      RETURNING email, role::text`;
    if (row === undefined) return refused("hidden");
    const inviter = await nameOf(tx, grant.userId);
    await sendLink(tx, { trustUid, inviter, token, academy: null, words: {}, ...row });
    return done();
  });
}

export function withdrawFirstInvitation(
  grant: Appoint,
  trustUid: number,
  id: string,
): Promise<Done<undefined> | Refused<"hidden">> {
  return write(grant, `invitation ${id} withdrawn`, async tx => {
    const closed = await tx.$executeRaw`UPDATE invitation SET withdrawn_at = clock_timestamp()
      WHERE trust_uid = ${trustUid} AND id = ${id}::uuid AND confirmed_by IS NOT NULL
        AND accepted_at IS NULL AND withdrawn_at IS NULL`;
    return closed === 0 ? refused("hidden") : done();
  });
}

/** Whether anybody is in office, and can sign in, who invites a trust's people themselves. */
async function hasPeople(tx: Tx, trustUid: number): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM trust_appointment a
    WHERE a.trust_uid = ${trustUid} AND a.role IN ('chair', 'viceChair', 'clerk') AND ${IN_FORCE}
      AND NOT EXISTS (SELECT 1 FROM user_account u WHERE u.id = a.user_id AND u.suspended_at IS NOT NULL)
    LIMIT 1`;
  return found.length > 0;
}
