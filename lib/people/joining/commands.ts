import { hashPassword, type JoinGrant, type TrustRole } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused } from "../../forms";
import { findInvitation, hashOfToken } from "../invitations/queries";

/** An account that a newcomer makes by accepting. The address comes from the invitation alone. */
export interface Newcomer {
  readonly name: string;
  readonly password: string;
}

export interface Joined {
  readonly trustUid: number;
  readonly role: TrustRole;
  /** The academy of a principal or a local chair. */
  readonly urn: number | null;
  readonly email: string;
}

type NotJoined = Refused<"over"> | Refused<"another-account">;

/**
 * Accepts an invitation, once. Somebody signed in gets the appointment and keeps their account as it
 * is; a newcomer gets an account besides, and only where the address has none.
 * @param newcomer null for whoever is signed in
 */
export async function acceptInvitation(
  grant: JoinGrant,
  token: string,
  newcomer: Newcomer | null,
): Promise<Done<Joined> | NotJoined> {
  const open = await findInvitation(grant, token);
  if (open === null) return refused("over");
  // Asked again below, by the statements themselves: this only spares the hashing.
  if (open.account !== (newcomer === null ? "theirs" : "none")) return refused("another-account");
  const hash = newcomer === null ? null : await hashPassword(newcomer.password);
  const about = { what: "invitation accepted", trustUid: open.trustUid };
  return write(grant, about, async tx => {
    const taken = await take(tx, grant, token);
    if (taken === null) return refused("over");
    const mine =
      newcomer === null || hash === null
        ? await isOwn(tx, grant, taken)
        : await makeAccount(tx, grant, taken.email, newcomer.name, hash);
    if (!mine) return refused("another-account");
    await appoint(tx, grant, taken);
    const { trustUid, role, urn, email } = taken;
    return done({ trustUid, role, urn, email });
  });
}

interface Taken extends Joined {
  readonly id: string;
  readonly confirmedBy: string | null;
}

/** Of two who accept at once one waits here for the other, and then finds nothing to accept. */
async function take(tx: Tx, grant: JoinGrant, token: string): Promise<Taken | null> {
  const [row] = await tx.$queryRaw<Taken[]>`
    UPDATE invitation SET accepted_at = clock_timestamp(), accepted_by = ${grant.userId}::uuid
    WHERE token_hash = ${hashOfToken(token)} AND accepted_at IS NULL AND withdrawn_at IS NULL
      AND expires_at > clock_timestamp()
    RETURNING trust_uid AS "trustUid", id, email, role::text, urn, confirmed_by AS "confirmedBy"`;
  return row ?? null;
}

/** Whoever the trust has suspended does not come back by an invitation from before. */
async function isOwn(tx: Tx, grant: JoinGrant, { email, trustUid }: Taken): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM user_account u
    WHERE u.id = ${grant.userId}::uuid AND u.email = ${email} AND u.suspended_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM trust_appointment a WHERE a.trust_uid = ${trustUid}
        AND a.user_id = u.id AND a.suspended_at IS NOT NULL)`;
  return found.length === 1;
}

/** @returns false where the address has an account already, however lately. */
async function makeAccount(
  tx: Tx,
  grant: JoinGrant,
  email: string,
  name: string,
  hash: string,
): Promise<boolean> {
  const made = await tx.$executeRaw`INSERT INTO user_account (id, email, name)
    VALUES (${grant.userId}::uuid, ${email}, ${name}) ON CONFLICT DO NOTHING`;
  if (made === 0) return false;
  await tx.$executeRaw`INSERT INTO password (user_id, hash) VALUES (${grant.userId}::uuid, ${hash})`;
  return true;
}

/** Whoever holds the very place already keeps it as it is. The appointment has the invitation's id. */
async function appoint(tx: Tx, grant: JoinGrant, taken: Taken) {
  const { trustUid, id, role, urn, confirmedBy } = taken;
  await tx.$executeRaw`
    INSERT INTO trust_appointment (trust_uid, id, user_id, role, urn, from_date, confirmed_by)
    SELECT ${trustUid}, ${id}::uuid, ${grant.userId}::uuid, ${role}::trust_role, ${urn}::int, day, ${confirmedBy}
    FROM (SELECT (now() AT TIME ZONE 'Europe/London')::date AS day) today
    WHERE NOT EXISTS (SELECT 1 FROM trust_appointment a
      WHERE a.trust_uid = ${trustUid} AND a.user_id = ${grant.userId}::uuid
        AND a.role = ${role}::trust_role AND a.urn IS NOT DISTINCT FROM ${urn}::int
        AND a.suspended_at IS NULL AND a.ended_at IS NULL
        AND (a.until_date IS NULL OR a.until_date >= day))`;
}
