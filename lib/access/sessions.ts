import { createHash, randomBytes } from "node:crypto";
import { read, type Tx, withPermission, write } from "../db";
import { done } from "../forms";
import type { Appointment, Person } from "./person";
import { type Moment, signInScope } from "./scopes";

/** Minutes without a request after which a session ends: the strictest of the person's bodies. */
const IDLE_MINUTES = { trust: 60, region: 30, platform: 15 } as const satisfies Record<
  Appointment["body"],
  number
>;

/** A session never outlives this, whatever happens in it. Seconds. */
export const ABSOLUTE_SECONDS = 12 * 60 * 60;

/** A request only notes its time when the last note is older than this. Seconds. */
const NOTE_EVERY = 60;

function hashOf(sessionId: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(sessionId).digest());
}

function signInGrant<P extends string>(userId: string | null, permission: P, moment: Moment) {
  return withPermission(signInScope(userId, moment), permission);
}

/** A new session for somebody who has just proved who they are. @returns its id, for the cookie. */
export async function startSession(userId: string, moment: Moment): Promise<string> {
  const sessionId = randomBytes(32).toString("base64url");
  await write(signInGrant(userId, "session:start", moment), "signed in", async tx => {
    await tx.session.deleteMany({
      where: { userId, createdAt: { lt: ago(moment.now, ABSOLUTE_SECONDS) } },
    });
    await tx.session.createMany({ data: [{ idHash: hashOf(sessionId), userId }] });
    return done();
  });
  return sessionId;
}

/** Ends a session for good: its cookie is refused from the next request on. */
export async function endSession(sessionId: string, userId: string, moment: Moment): Promise<void> {
  await write(signInGrant(userId, "session:end", moment), "signed out", async tx => {
    await tx.session.updateMany({
      where: { idHash: hashOf(sessionId), userId },
      data: { endedAt: moment.now },
    });
    return done();
  });
}

/** One line in the trail for a page or a verb that was refused. */
export async function noteDenial(userId: string, what: string, moment: Moment): Promise<void> {
  await write(signInGrant(userId, "access:denied", moment), what.slice(0, 200), async () => done());
}

/**
 * Who holds this session, by its row: in force, neither idle nor too old, the account not suspended.
 * Rights are read anew on every request, so a change of appointment holds from the next one.
 */
export async function findPerson(sessionId: string, moment: Moment): Promise<Person | null> {
  const found = await read(signInScope(null, moment), tx =>
    tx.session.findUnique({
      where: { idHash: hashOf(sessionId) },
      select: { userId: true, createdAt: true, lastSeenAt: true, endedAt: true },
    }),
  );
  if (found === null || found.endedAt !== null) return null;
  return read(signInScope(found.userId, moment), async tx => {
    const user = await tx.user.findUnique({
      where: { id: found.userId },
      select: { name: true, suspendedAt: true },
    });
    if (user === null || user.suspendedAt !== null) return null;
    const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT now()`;
    const now = clock?.now ?? moment.now;
    const appointments = await appointmentsOf(tx, found.userId, now);
    const idle = Math.min(...appointments.map(held => IDLE_MINUTES[held.body]), IDLE_MINUTES.trust);
    if (found.lastSeenAt < ago(now, idle * 60) || found.createdAt < ago(now, ABSOLUTE_SECONDS))
      return null;
    if (found.lastSeenAt < ago(now, NOTE_EVERY)) {
      await tx.session.updateMany({
        where: { idHash: hashOf(sessionId) },
        data: { lastSeenAt: now },
      });
    }
    return { userId: found.userId, name: user.name, appointments };
  });
}

async function appointmentsOf(tx: Tx, userId: string, now: Date): Promise<Appointment[]> {
  const inForce = {
    userId,
    suspendedAt: null,
    fromDate: { lte: now },
    OR: [{ untilDate: null }, { untilDate: { gte: startOfDay(now) } }],
  };
  const trusts = await tx.trustAppointment.findMany({
    where: inForce,
    select: { trustUid: true, role: true, trust: { select: { name: true } } },
    orderBy: [{ fromDate: "asc" }, { id: "asc" }],
    take: 100,
  });
  const regions = await tx.regionAppointment.findMany({
    where: inForce,
    select: { regionSlug: true, region: { select: { name: true } } },
    orderBy: [{ fromDate: "asc" }, { id: "asc" }],
    take: 100,
  });
  const platform = await tx.platformAppointment.count({ where: inForce });
  return [
    ...trusts.map(held => ({
      body: "trust" as const,
      trustUid: held.trustUid,
      name: held.trust.name,
      role: held.role,
    })),
    ...regions.map(held => ({
      body: "region" as const,
      regionSlug: held.regionSlug,
      name: held.region.name,
    })),
    ...(platform > 0 ? [{ body: "platform" as const }] : []),
  ];
}

function ago(now: Date, seconds: number): Date {
  return new Date(now.getTime() - seconds * 1000);
}

function startOfDay(now: Date): Date {
  return new Date(now.toISOString().slice(0, 10));
}
