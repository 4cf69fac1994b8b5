import { randomUUID } from "node:crypto";
import { type Grant, readWords, type TrustRole } from "../../access";
import { IN_FORCE } from "../../access/in-force";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused } from "../../forms";
import { type Link, nameOf, newToken, sendLink } from "../links/commands";
import { hashOfToken } from "./queries";
import { mayInvite } from "./rules";
import type { Invited } from "./schema";

type Invite = Grant<"people:invite">;

/** What people are invited to be. */
export interface InvitedAs {
  readonly role: TrustRole;
  /** The academy that they are to lead, or whose local body they are to chair. */
  readonly urn: number | null;
}

/**
 * Invites people to the inviter's trust, each by a link of their own that is only ever in their mail.
 * All or nobody: refused with the addresses that wait for an answer already.
 */
export function inviteToTrust(
  grant: Invite,
  people: readonly Invited[],
  { role, urn }: InvitedAs,
): Promise<
  | Done<undefined>
  | Refused<"role">
  | Refused<"no-such-academy">
  | Refused<"pending", readonly string[]>
> {
  const { trustUid } = grant;
  const what = `invitation of ${people.length} as ${role}`;
  return write(grant, what, async tx => {
    if (!mayInvite(grant.role, role, await isPresided(tx, trustUid))) return refused("role");
    if (urn !== null && !(await hasAcademy(tx, trustUid, urn))) return refused("no-such-academy");
    const inviter = await nameOf(tx, grant.userId);
    await closeExpired(tx, trustUid, people);
    const waiting: string[] = [];
    for (const { email, name } of people) {
      const token = newToken();
      const made = await tx.$executeRaw`
        INSERT INTO invitation (trust_uid, id, email, name, role, urn, invited_by, invited_by_name, token_hash)
        VALUES (${trustUid}, ${randomUUID()}::uuid, ${email}, ${name}, ${role}::trust_role, ${urn},
          ${grant.userId}::uuid, ${inviter}, ${hashOfToken(token)})
        ON CONFLICT (trust_uid, email) WHERE accepted_at IS NULL AND withdrawn_at IS NULL DO NOTHING`;
      if (made === 0) waiting.push(email);
      else await sendOurs(tx, { trustUid, inviter, email, role, urn, token });
    }
    return waiting.length > 0 ? refused("pending", waiting) : done();
  });
}

/** Sends an invitation again: its old link no longer works, and the new one lasts seven days. */
export function resendInvitation(
  grant: Invite,
  id: string,
): Promise<Done<{ email: string }> | Refused<"hidden">> {
  const { trustUid } = grant;
  return write(grant, `invitation ${id} sent again`, async tx => {
    const token = newToken();
    const [row] = await tx.$queryRaw<(InvitedAs & { email: string })[]>`
      UPDATE invitation SET token_hash = ${hashOfToken(token)},
        expires_at = clock_timestamp() + interval '7 days'
      WHERE trust_uid = ${trustUid} AND id = ${id}::uuid
        AND accepted_at IS NULL AND withdrawn_at IS NULL
      RETURNING email, role::text, urn`;
    if (row === undefined) return refused("hidden");
    await sendOurs(tx, { trustUid, inviter: await nameOf(tx, grant.userId), token, ...row });
    return done({ email: row.email });
  });
}

/** From the next click on the link opens nothing. */
export function withdrawInvitation(
  grant: Invite,
  id: string,
): Promise<Done<{ email: string }> | Refused<"hidden">> {
  return write(grant, `invitation ${id} withdrawn`, async tx => {
    const [row] = await tx.$queryRaw<{ email: string }[]>`
      UPDATE invitation SET withdrawn_at = clock_timestamp()
      WHERE trust_uid = ${grant.trustUid} AND id = ${id}::uuid
        AND accepted_at IS NULL AND withdrawn_at IS NULL
      RETURNING email`;
    return row === undefined ? refused("hidden") : done(row);
  });
}

/** Whether a chair or a vice-chair is in office. */
export async function isPresided(tx: Tx, trustUid: number): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM trust_appointment a
    WHERE a.trust_uid = ${trustUid} AND a.role IN ('chair', 'viceChair') AND ${IN_FORCE}
      AND NOT EXISTS (SELECT 1 FROM user_account u WHERE u.id = a.user_id AND u.suspended_at IS NOT NULL)
    LIMIT 1`;
  return found.length > 0;
}

/** An invitation whose time is over gives way to a new one. */
async function closeExpired(tx: Tx, trustUid: number, people: readonly Invited[]): Promise<void> {
  const emails = people.map(({ email }) => email);
  await tx.$executeRaw`UPDATE invitation SET withdrawn_at = clock_timestamp()
    WHERE trust_uid = ${trustUid} AND email = ANY (${emails})
      AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at <= clock_timestamp()`;
}

/** An academy that is in the trust today. */
export async function hasAcademy(tx: Tx, trustUid: number, urn: number): Promise<boolean> {
  return (await tx.trustAcademyPeriod.count({ where: { trustUid, urn, leftOn: null } })) > 0;
}

type Ours = Omit<Link, "words" | "academy"> & Pick<InvitedAs, "urn">;

/** The same with the words of the trust that invites, and the academy's name. */
async function sendOurs(tx: Tx, { urn, ...link }: Ours): Promise<void> {
  const academy =
    urn === null
      ? null
      : await tx.academy.findUniqueOrThrow({ where: { urn }, select: { name: true } });
  const labels = await tx.trustLabel.findMany({
    where: { trustUid: link.trustUid },
    select: { label: true, word: true },
    take: 100,
  });
  const chosen = Object.fromEntries(labels.map(({ label, word }) => [label, word]));
  await sendLink(tx, { ...link, academy: academy?.name ?? null, words: readWords(chosen) });
}
