import { randomBytes, randomUUID } from "node:crypto";
import { type Grant, hashPassword } from "../access";
import { type Tx, write } from "../db";
import { type Done, dayOf, done, type Refused, refused, unchanged } from "../forms";
import type { NewAdministrator, NewRegionAppointment, NewTrustAppointment } from "./schema";

type Appoint = Grant<"people:appoint">;

/** `firstPassword` only where the account is new: an appointment never touches an existing one. */
export interface Appointed {
  readonly userId: string;
  readonly firstPassword: string | null;
}

/** Fixed ids and passwords, for a demo that is the same every time. */
export interface Fixed {
  readonly userId?: string;
  readonly appointmentId?: string;
  readonly password?: string;
}

/** Makes somebody part of a trust. Refused where the register has no such open trust. */
export async function appointToTrust(
  grant: Appoint,
  who: NewTrustAppointment,
  fixed: Fixed = {},
): Promise<Done<Appointed> | Refused<"no-such-trust"> | Refused<"no-such-academy">> {
  const account = await newAccount(fixed);
  const { trustUid, urn = null } = who;
  return write(grant, { what: `${who.role} of trust ${who.trustUid}` }, async tx => {
    const trust = await tx.trust.findFirst({
      where: { uid: who.trustUid, open: true },
      select: { uid: true },
    });
    if (trust === null) return refused("no-such-trust");
    const inTrust = { trustUid, urn: urn ?? 0, leftOn: null };
    if (urn !== null && (await tx.trustAcademyPeriod.count({ where: inTrust })) === 0) {
      return refused("no-such-academy");
    }
    const appointed = await findOrMake(tx, who, account);
    await tx.trustAppointment.createMany({
      data: [
        {
          trustUid,
          urn,
          id: fixed.appointmentId ?? randomUUID(),
          userId: appointed.userId,
          role: who.role,
          fromDate: grant.now,
          untilDate: who.untilDate ?? null,
          confirmedBy: who.confirmedBy,
        },
      ],
    });
    return done(appointed);
  });
}

export async function appointToRegion(
  grant: Appoint,
  who: NewRegionAppointment,
  fixed: Fixed = {},
): Promise<Done<Appointed> | Refused<"no-such-region">> {
  const account = await newAccount(fixed);
  return write(grant, { what: `RSC team of ${who.regionSlug}` }, async tx => {
    const region = await tx.region.findUnique({
      where: { slug: who.regionSlug },
      select: { slug: true },
    });
    if (region === null) return refused("no-such-region");
    const appointed = await findOrMake(tx, who, account);
    await tx.regionAppointment.createMany({
      data: [
        {
          regionSlug: who.regionSlug,
          id: randomUUID(),
          userId: appointed.userId,
          fromDate: grant.now,
        },
      ],
    });
    return done(appointed);
  });
}

/** Whoever was one before is one again, from today. */
export async function appointAdministrator(
  grant: Appoint,
  who: NewAdministrator,
  fixed: Fixed = {},
): Promise<Done<Appointed>> {
  const account = await newAccount(fixed);
  return write(grant, { what: "administrator" }, async tx => {
    const appointed = await findOrMake(tx, who, account);
    const { userId } = appointed;
    const again = await tx.$executeRaw`
      UPDATE platform_appointment
      SET from_date = ${dayOf(grant.now)}::date, until_date = NULL, suspended_at = NULL, ended_at = NULL
      WHERE user_id = ${userId}::uuid AND (suspended_at IS NOT NULL OR ended_at IS NOT NULL
        OR until_date < ${dayOf(grant.now)}::date)`;
    if (again === 1) return done(appointed);
    const made = await tx.platformAppointment.createMany({
      data: [{ userId, fromDate: grant.now }],
      skipDuplicates: true,
    });
    return made.count === 1 ? done(appointed) : unchanged(appointed);
  });
}

interface NewAccount {
  readonly id: string;
  readonly password: string;
  readonly hash: string;
}

/** Hashed before the transaction: nothing slow happens while a connection is held. */
async function newAccount(fixed: Fixed): Promise<NewAccount> {
  const password = fixed.password ?? randomBytes(15).toString("base64url");
  return { id: fixed.userId ?? randomUUID(), password, hash: await hashPassword(password) };
}

async function findOrMake(
  tx: Tx,
  who: { name: string; email: string },
  account: NewAccount,
): Promise<Appointed> {
  const known = await tx.user.findUnique({ where: { email: who.email }, select: { id: true } });
  if (known !== null) return { userId: known.id, firstPassword: null };
  await tx.user.createMany({ data: [{ id: account.id, email: who.email, name: who.name }] });
  await tx.password.createMany({ data: [{ userId: account.id, hash: account.hash }] });
  return { userId: account.id, firstPassword: account.password };
}
