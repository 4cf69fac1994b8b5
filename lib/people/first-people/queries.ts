import { type PlatformScope, read } from "../../db";
import type { Pending } from "../invitations/queries";

/** The invitation of a trust's first person, not answered yet. */
export interface FirstInvitation extends Omit<Pending, "academy"> {
  readonly trustUid: number;
  readonly trustName: string;
  readonly confirmedBy: string;
}

export interface AdminPeople {
  readonly pending: readonly FirstInvitation[];
  /** Letters of the last thirty days that were given up. */
  readonly undelivered: number;
}

/** What the administrator's page of people shows. */
export function getAdminPeople(scope: PlatformScope): Promise<AdminPeople> {
  return read(scope, async tx => {
    const pending = await tx.$queryRaw<FirstInvitation[]>`
      SELECT i.trust_uid AS "trustUid", t.name AS "trustName", i.id, i.email, i.name, i.role::text,
        i.invited_by_name AS "invitedByName", i.confirmed_by AS "confirmedBy",
        i.expires_at AS "expiresAt", i.expires_at <= clock_timestamp() AS expired
      FROM invitation i JOIN trust t ON t.uid = i.trust_uid
      WHERE i.confirmed_by IS NOT NULL AND i.accepted_at IS NULL AND i.withdrawn_at IS NULL
      ORDER BY i.created_at, i.id LIMIT 200`;
    const [letters] = await tx.$queryRaw<{ undelivered: number }[]>`
      SELECT count(given_up_at)::int AS undelivered FROM outbox WHERE given_up_at IS NOT NULL`;
    return { pending, undelivered: letters?.undelivered ?? 0 };
  });
}

export async function findFirstInvitation(
  scope: PlatformScope,
  uid: string,
  id: string,
): Promise<FirstInvitation | null> {
  const { pending } = await getAdminPeople(scope);
  return pending.find(one => one.id === id && String(one.trustUid) === uid) ?? null;
}
