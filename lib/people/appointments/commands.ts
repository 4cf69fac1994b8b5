import { type Grant, rolesWith, type TrustRole } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, dayOf, done, type Refused, refused, unchanged } from "../../forms";
import { type No, whyNotEnd, whyNotSuspend, whyNotTerm } from "./rules";

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

interface Held {
  readonly id: string;
  readonly userId: string;
  readonly role: TrustRole;
  readonly urn: number | null;
  readonly untilDate: Date | null;
  readonly suspendedAt: Date | null;
  readonly endedAt: Date | null;
}

/** An appointment of a trust as it stands, or null where there is none. */
export function findAppointment(tx: Tx, trustUid: number, id: string): Promise<Held | null> {
  return tx.trustAppointment.findUnique({
    where: { trustUid_id: { trustUid, id } },
    select: {
      id: true,
      userId: true,
      role: true,
      urn: true,
      untilDate: true,
      suspendedAt: true,
      endedAt: true,
    },
  });
}

/** Whoever changes a trust's people does so after another: the database's own check takes this lock. */
export async function lockPeople(tx: Tx, trustUid: number): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('people in charge'), ${trustUid}::int)`;
}

async function lockOne(
  tx: Tx,
  { trustUid, now }: Manages | Removes,
  id: string,
): Promise<Done<Held> | Hidden | Over> {
  await lockPeople(tx, trustUid);
  const held = await findAppointment(tx, trustUid, id);
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
