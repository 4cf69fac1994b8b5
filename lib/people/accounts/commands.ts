import type { Grant } from "../../access";
import { read, type Tx, write } from "../../db";
import { type Done, done, type Refused, refused, unchanged } from "../../forms";
import { ADMINISTRATOR, type Closing, changeOf, type No, saysDone, THE_ACCOUNT } from "./rules";

type Suspends = Grant<"account:suspend">;
type Answer = Done<undefined> | Refused<"hidden"> | Refused<No>;

/** Finds an account by the whole of its address. That somebody was looked for is written down. */
export async function lookUpAccount(
  grant: Suspends,
  email: string,
): Promise<Done<{ readonly userId: string }> | Refused<"unknown">> {
  const found = await read(grant, tx =>
    tx.user.findUnique({ where: { email }, select: { id: true } }),
  );
  if (found === null) return refused("unknown");
  const about = { what: `account ${found.id} looked up`, repeats: true };
  return write(grant, about, async () => done({ userId: found.id }));
}

/**
 * Closes an account, an administrator's place or one in an RSC team, from the next request on; or
 * opens it again.
 */
export function changeAccess(grant: Suspends, closing: Closing): Promise<Answer> {
  if (closing.place === THE_ACCOUNT) return changeAccount(grant, closing);
  return closing.place === ADMINISTRATOR
    ? changeAdministrator(grant, closing)
    : changeTeam(grant, closing);
}

/** Every way in and every place of theirs. Their sessions end with it (a trigger of the table). */
function changeAccount(grant: Suspends, closing: Closing): Promise<Answer> {
  const { userId, verb } = closing;
  return write(grant, saysDone(closing, null), async tx => {
    await lockAdministrators(tx);
    const held = await tx.user.findUnique({
      where: { id: userId },
      select: { suspendedAt: true, platform: { select: { userId: true } } },
    });
    if (held === null) return refused("hidden");
    if (userId === grant.userId) return refused("own");
    const suspends = verb === "suspend";
    if (suspends === (held.suspendedAt !== null)) return unchanged(undefined);
    if (suspends && held.platform !== null && (await isLast(tx, userId))) return refused("last");
    const suspendedAt = suspends ? grant.now : null;
    await tx.user.updateMany({ where: { id: userId }, data: { suspendedAt } });
    return done();
  });
}

function changeAdministrator(grant: Suspends, closing: Closing): Promise<Answer> {
  const { userId, verb } = closing;
  return write(grant, saysDone(closing, "administrator"), async tx => {
    await lockAdministrators(tx);
    const held = await tx.platformAppointment.findUnique({ where: { userId } });
    if (held === null) return refused("hidden");
    const change = changeOf(grant, closing, held);
    if (change === null) return unchanged(undefined);
    if (typeof change === "string") return refused(change);
    if (verb !== "lift" && (await isLast(tx, userId))) return refused("last");
    await tx.platformAppointment.updateMany({ where: { userId }, data: change });
    return done();
  });
}

function changeTeam(grant: Suspends, closing: Closing): Promise<Answer> {
  const where = { id: closing.place, userId: closing.userId };
  return write(grant, saysDone(closing, "RSC team"), async tx => {
    const held = await tx.regionAppointment.findFirst({ where });
    if (held === null) return refused("hidden");
    const change = changeOf(grant, closing, held);
    if (change === null) return unchanged(undefined);
    if (typeof change === "string") return refused(change);
    await tx.regionAppointment.updateMany({ where, data: change });
    return done();
  });
}

/** One closes an administrator's way in after another: the database's own check takes this lock too. */
async function lockAdministrators(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('administrators'))`;
}

/** Whether nobody else administers. */
async function isLast(tx: Tx, userId: string): Promise<boolean> {
  const [others] = await tx.$queryRaw<{ stay: boolean }[]>`
    SELECT others_administer(${userId}::uuid) AS stay`;
  return others?.stay !== true;
}
