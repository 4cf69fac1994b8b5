import { randomUUID } from "node:crypto";
import { type Grant, rolesWith, type TrustRole } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, dayOf, done, type Refused, refused, unchanged } from "../../forms";
import { COMMITTEE_ROLES, type No, whyNotEnd, whyNotSuspend, whyNotTerm } from "./rules";
import type { Place } from "./schema";

type Manages = Grant<"people:manage">;
type Removes = Grant<"people:remove">;
type Hidden = Refused<"hidden">;
/** Who looks after people: the database holds the same three, so that one of them is always left. */
const IN_CHARGE = rolesWith("people:manage");

/** It is over: nothing of it changes any more. */
type Over = Refused<"over">;
type Denied = Refused<No>;
/** Nobody would be left who looks after the trust's people. */
type Last = Refused<"last">;

/** Moves the end of a term, or takes it away. */
export function changeTerm(
  grant: Manages,
  id: string,
  untilDate: Date | null,
): Promise<Done<undefined> | Hidden | Over | Denied | Last> {
  return write(grant, `term of appointment ${id}`, async tx => {
    const found = await lockOne(tx, grant, id);
    if (!found.ok) return found;
    const { value: held } = found;
    if (held.untilDate?.getTime() === untilDate?.getTime()) return unchanged(undefined);
    const no = whyNotTerm(grant, held, untilDate);
    if (no !== null) return refused(no);
    if (untilDate !== null && (await isLast(tx, grant, held, untilDate))) return refused("last");
    await change(tx, grant, id, { untilDate, endedBy: null, endReason: null });
    return done();
  });
}

/** `lastDay` null ends it at once: from the person's next request on. */
export function endAppointment(
  grant: Removes,
  id: string,
  end: { readonly lastDay: Date | null; readonly reason: string },
): Promise<Done<{ readonly own: boolean }> | Hidden | Over | Denied | Last> {
  const { lastDay, reason } = end;
  return write(grant, `end of appointment ${id}`, async tx => {
    const found = await lockOne(tx, grant, id);
    if (!found.ok) return found;
    const { value: held } = found;
    const no = whyNotEnd(grant, held);
    if (no !== null) return refused(no);
    if (await isLast(tx, grant, held, lastDay)) return refused("last");
    const untilDate = lastDay ?? dayOf(grant.now);
    const endedAt = lastDay === null ? grant.now : null;
    const endedBy = grant.userId;
    await change(tx, grant, id, { untilDate, endedAt, endedBy, endReason: reason });
    return done({ own: held.userId === grant.userId });
  });
}

/** Closes somebody's place from their next request on, until it is lifted. */
export function suspendAppointment(
  grant: Removes,
  id: string,
): Promise<Done<undefined> | Hidden | Over | Denied | Last> {
  return write(grant, `suspension of appointment ${id}`, async tx => {
    const found = await lockOne(tx, grant, id);
    if (!found.ok) return found;
    const { value: held } = found;
    const no = whyNotSuspend(grant, held);
    if (no !== null) return refused(no);
    if (held.suspendedAt !== null) return unchanged(undefined);
    if (await isLast(tx, grant, held, null)) return refused("last");
    await change(tx, grant, id, { suspendedAt: grant.now });
    return done();
  });
}

export function liftSuspension(
  grant: Removes,
  id: string,
): Promise<Done<undefined> | Hidden | Over | Denied> {
  return write(grant, `suspension of appointment ${id} lifted`, async tx => {
    const found = await lockOne(tx, grant, id);
    if (!found.ok) return found;
    const { value: held } = found;
    const no = whyNotSuspend(grant, held);
    if (no !== null) return refused(no);
    if (held.suspendedAt === null) return unchanged(undefined);
    await change(tx, grant, id, { suspendedAt: null });
    return done();
  });
}

/**
 * Gives somebody who is of the trust a further place from today: a role, or a committee beside the
 * role they have. Nobody gives themselves a role. @returns the appointment it is by
 */
export function addPlace(
  grant: Manages,
  id: string,
  place: Place,
): Promise<
  | Done<{ readonly id: string }>
  | Hidden
  | Refused<"own">
  | Refused<"so-already">
  | Refused<"no-such-academy">
  | Refused<"no-committee-role">
> {
  const { trustUid } = grant;
  const what = place.kind === "role" ? place.role : place.kind;
  return write(grant, `further place beside appointment ${id}: ${what}`, async tx => {
    await lockPeople(tx, trustUid);
    const held = await findOne(tx, trustUid, id);
    if (held === null) return refused("hidden");
    if (place.kind === "committee") {
      if (!COMMITTEE_ROLES.includes(held.role)) return refused("no-committee-role");
      return (await sit(tx, grant, id, place.name)) ? done({ id }) : refused("so-already");
    }
    if (held.userId === grant.userId) return refused("own");
    const urn = place.kind === "role" ? place.urn : null;
    if (urn !== null && !(await hasAcademy(tx, trustUid, urn))) return refused("no-such-academy");
    const role = place.kind === "role" ? place.role : ("coopted" as const);
    if (await holds(tx, grant, { userId: held.userId, role, urn })) return refused("so-already");
    const made = { trustUid, id: randomUUID(), userId: held.userId, role, urn };
    await tx.trustAppointment.createMany({ data: [{ ...made, fromDate: grant.now }] });
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

interface Held {
  readonly id: string;
  readonly userId: string;
  readonly role: TrustRole;
  readonly untilDate: Date | null;
  readonly suspendedAt: Date | null;
  readonly endedAt: Date | null;
}

function findOne(tx: Tx, trustUid: number, id: string): Promise<Held | null> {
  return tx.trustAppointment.findUnique({
    where: { trustUid_id: { trustUid, id } },
    select: {
      id: true,
      userId: true,
      role: true,
      untilDate: true,
      suspendedAt: true,
      endedAt: true,
    },
  });
}

/** Whoever changes a trust's people does so after another: the database's own check takes this lock. */
async function lockPeople(tx: Tx, trustUid: number): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('people in charge'), ${trustUid}::int)`;
}

async function lockOne(
  tx: Tx,
  { trustUid, now }: Manages | Removes,
  id: string,
): Promise<Done<Held> | Hidden | Over> {
  await lockPeople(tx, trustUid);
  const held = await findOne(tx, trustUid, id);
  if (held === null) return refused("hidden");
  const past = held.untilDate !== null && held.untilDate < dayOf(now);
  return held.endedAt !== null || past ? refused("over") : done(held);
}

/** Whether nobody would look after the trust's people once this is over: after a day, or from now on. */
async function isLast(
  tx: Tx,
  { trustUid }: Manages | Removes,
  held: Held,
  lastDay: Date | null,
): Promise<boolean> {
  const { id, role, untilDate, suspendedAt } = held;
  const longer = lastDay !== null && untilDate !== null && lastDay >= untilDate;
  if (!IN_CHARGE.includes(role) || suspendedAt !== null || longer) return false;
  const [others] = await tx.$queryRaw<{ stay: boolean }[]>`
    SELECT others_look_after(${trustUid}::int, ${id}::uuid,
      coalesce(${lastDay}::date, (now() AT TIME ZONE 'Europe/London')::date - 1)) AS stay`;
  return others?.stay !== true;
}

interface Change {
  readonly untilDate?: Date | null;
  readonly suspendedAt?: Date | null;
  readonly endedAt?: Date | null;
  readonly endedBy?: string | null;
  readonly endReason?: string | null;
}

async function change(
  tx: Tx,
  { trustUid }: Manages | Removes,
  id: string,
  data: Change,
): Promise<void> {
  await tx.trustAppointment.updateMany({ where: { trustUid, id }, data });
}

/** An academy that is in the trust today. */
async function hasAcademy(tx: Tx, trustUid: number, urn: number): Promise<boolean> {
  return (await tx.trustAcademyPeriod.count({ where: { trustUid, urn, leftOn: null } })) > 0;
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
