import { randomUUID } from "node:crypto";
import type { Grant, TrustRole } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, dayOf, done, type Refused, refused } from "../../forms";
import { findAppointment, lockPeople } from "../appointments/commands";
import { COMMITTEE_ROLES } from "../appointments/rules";
import { hasAcademy, isPresided } from "../invitations/commands";
import { mayInvite } from "../invitations/rules";
import type { Place } from "./schema";

type Manages = Grant<"people:manage">;
type Hidden = Refused<"hidden">;

/**
 * Gives somebody who is of the trust a further place from today: a role, or a committee beside the
 * role they have. Nobody gives themselves a role, or one to which they may not invite. @returns the appointment it is by
 */
export function addPlace(
  grant: Manages,
  id: string,
  place: Place,
): Promise<
  | Done<{ readonly id: string }>
  | Hidden
  | Refused<"own">
  | Refused<"not-to-give">
  | Refused<"so-already">
  | Refused<"no-such-academy">
  | Refused<"no-committee-role">
> {
  const { trustUid } = grant;
  const what = place.kind === "role" ? place.role : place.kind;
  return write(grant, `further place beside appointment ${id}: ${what}`, async tx => {
    await lockPeople(tx, trustUid);
    const held = await findAppointment(tx, trustUid, id);
    if (held === null) return refused("hidden");
    if (place.kind === "committee") {
      if (!COMMITTEE_ROLES.includes(held.role)) return refused("no-committee-role");
      return (await sit(tx, grant, id, place.name)) ? done({ id }) : refused("so-already");
    }
    if (held.userId === grant.userId) return refused("own");
    const urn = place.kind === "role" ? place.urn : null;
    if (urn !== null && !(await hasAcademy(tx, trustUid, urn))) return refused("no-such-academy");
    const role = place.kind === "role" ? place.role : ("coopted" as const);
    if (!mayInvite(grant.role, role, await isPresided(tx, trustUid))) return refused("not-to-give");
    if (await holds(tx, grant, { userId: held.userId, role, urn })) return refused("so-already");
    const made = { trustUid, id: randomUUID(), userId: held.userId, role, urn };
    await tx.trustAppointment.createMany({ data: [{ ...made, fromDate: grant.now }] });
    // Who was invited without an academy has a place of which nothing was known: this takes its place.
    if (urn !== null && held.role === role && held.urn === null) await giveWay(tx, grant, id);
    if (place.kind === "coopted") await sit(tx, grant, made.id, place.name);
    return done({ id: made.id });
  });
}

/** Takes somebody off a committee: yesterday was their last day on it, or today where they came today. */
export function leaveCommittee(
  grant: Manages,
  id: string,
  committeeId: string,
): Promise<Done<undefined> | Hidden> {
  const { trustUid } = grant;
  return write(grant, `appointment ${id} off committee ${committeeId}`, async tx => {
    const left = await tx.$executeRaw`
      UPDATE committee_place SET until_date = ${dayOf(grant.now)}::date - 1
      WHERE trust_uid = ${trustUid} AND appointment_id = ${id}::uuid
        AND committee_id = ${committeeId}::uuid AND until_date IS NULL`;
    return left === 1 ? done() : refused("hidden");
  });
}

async function giveWay(tx: Tx, { trustUid, userId, now }: Manages, id: string): Promise<void> {
  const endReason = "The academy was named";
  const data = { untilDate: dayOf(now), endedAt: now, endedBy: userId, endReason };
  await tx.trustAppointment.updateMany({ where: { trustUid, id, endedAt: null }, data });
}

/** Whether somebody has this very place already. */
async function holds(
  tx: Tx,
  { trustUid, now }: Manages,
  place: { readonly userId: string; readonly role: TrustRole; readonly urn: number | null },
): Promise<boolean> {
  // Who is co-opted to one committee may be co-opted to another.
  if (place.role === "coopted") return false;
  const inForce = { OR: [{ untilDate: null }, { untilDate: { gte: dayOf(now) } }] };
  const where = { trustUid, ...place, endedAt: null, ...inForce };
  return (await tx.trustAppointment.count({ where })) > 0;
}

/** Puts an appointment on a committee, which is made where there is none of that name. */
async function sit(tx: Tx, grant: Manages, appointmentId: string, name: string): Promise<boolean> {
  const { trustUid } = grant;
  const [known] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM committee WHERE trust_uid = ${trustUid} AND lower(name) = lower(${name})`;
  const committeeId = known?.id ?? randomUUID();
  if (known === undefined)
    await tx.committee.createMany({ data: [{ trustUid, id: committeeId, name }] });
  const current = { trustUid, committeeId, appointmentId, untilDate: null };
  if ((await tx.committeePlace.count({ where: current })) > 0) return false;
  // Whoever left today may come back today.
  await tx.$executeRaw`
    INSERT INTO committee_place (trust_uid, committee_id, appointment_id, from_date)
    VALUES (${trustUid}, ${committeeId}::uuid, ${appointmentId}::uuid, ${dayOf(grant.now)}::date)
    ON CONFLICT (trust_uid, committee_id, appointment_id, from_date) DO UPDATE SET until_date = NULL`;
  return true;
}
