import { randomUUID } from "node:crypto";
import type { Grant } from "../../access";
import { IN_FORCE } from "../../access/in-force";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused, unchanged } from "../../forms";
import { nameOf } from "../../people/links/commands";
import { queueMail } from "../../people/outbox/commands";
import { readHeld, readHold } from "./queries";
import { type Held, OPEN_FOR } from "./rules";
import type { Sought } from "./schema";

/**
 * Looks for everything the trust holds about somebody, or about some words, private views and what
 * academies have not sent included.
 * One act: noted, told to whoever presides, and what is found can be fetched for a quarter of an hour.
 */
export async function askForRecord(
  grant: Grant<"record:find">,
  { about, words, why }: Sought,
): Promise<Done<{ id: string }> | Refused<"hidden">> {
  const { trustUid, userId } = grant;
  const id = randomUUID();
  return write(grant, `record ${id}`, async tx => {
    const whom = about === null ? null : await colleague(tx, trustUid, about);
    if (about !== null && whom === null) return refused("hidden");
    const by = await nameOf(tx, userId);
    await tx.$executeRaw`
      INSERT INTO record_request (trust_uid, id, about, words, why, made_by, made_by_name)
      VALUES (${trustUid}, ${id}::uuid, ${about}::uuid, ${words}, ${why}, ${userId}::uuid, ${by})`;
    await tellChair(tx, trustUid, by, whom ?? `“${words}”`, why);
    return done({ id });
  });
}

/** What was asked for, while it can be fetched. Fetching is noted too. */
export async function fetchRecord(
  grant: Grant<"record:find">,
  id: string,
): Promise<Done<{ trustName: string; held: readonly Held[] }> | Refused<"hidden">> {
  const { trustUid, userId } = grant;
  return write(grant, `download of record ${id}`, async tx => {
    const [request] = await tx.$queryRaw<
      { id: string; about: string | null; words: string; trustName: string }[]
    >`SELECT r.id, r.about, r.words, t.name AS "trustName" FROM record_request r
      JOIN trust t ON t.uid = r.trust_uid
      WHERE r.trust_uid = ${trustUid} AND r.id = ${id}::uuid AND r.made_by = ${userId}::uuid
        AND r.made_at > now() - make_interval(mins => ${OPEN_FOR}::int)`;
    if (request === undefined) return refused("hidden");
    return done({ trustName: request.trustName, held: await readHeld(tx, grant, request) });
  });
}

/** From now on nothing of the trust is deleted. */
export async function placeHold(
  grant: Grant<"record:hold">,
  why: string,
): Promise<Done<undefined> | Refused<"held">> {
  const { trustUid, userId, now } = grant;
  return write(grant, "hold placed", async tx => {
    if ((await readHold(tx, grant)) !== null) return refused("held");
    const placed = await tx.recordHold.createMany({
      data: [
        {
          ...{ trustUid, id: randomUUID(), why, placedBy: userId ?? "", placedAt: now },
          placedByName: await nameOf(tx, userId),
        },
      ],
      skipDuplicates: true,
    });
    return placed.count === 1 ? done() : refused("held");
  });
}

/** From now on things can be deleted again; what was removed in the meantime is. */
export async function liftHold(grant: Grant<"record:hold">): Promise<Done<undefined>> {
  const { trustUid, userId, now } = grant;
  return write(grant, "hold lifted", async tx => {
    const lifted = await tx.recordHold.updateMany({
      where: { trustUid, liftedAt: null },
      data: { liftedAt: now, liftedBy: userId },
    });
    if (lifted.count === 0) return unchanged(undefined);
    await tx.$executeRaw`SELECT forget_removed_evidence()`;
    return done();
  });
}

/** The name of somebody who is or was of the trust. */
async function colleague(tx: Tx, trustUid: number, id: string): Promise<string | null> {
  const found = await tx.user.findFirst({
    where: { id, appointments: { some: { trustUid } } },
    select: { name: true },
  });
  return found?.name ?? null;
}

/** Whoever presides learns of it by letter: who looked, for what, and why. */
async function tellChair(
  tx: Tx,
  trustUid: number,
  by: string,
  sought: string,
  why: string,
): Promise<void> {
  const chairs = await tx.$queryRaw<{ email: string; trustName: string }[]>`
    SELECT DISTINCT u.email, t.name AS "trustName" FROM trust_appointment a
    JOIN user_account u ON u.id = a.user_id JOIN trust t ON t.uid = a.trust_uid
    WHERE a.trust_uid = ${trustUid} AND a.role IN ('chair', 'viceChair')
      AND ${IN_FORCE}`;
  for (const { email, trustName } of chairs) {
    await queueMail(tx, {
      to: email,
      subject: `${trustName}: ${by} has looked up a record`,
      paragraphs: [
        `${by} has looked for everything that ${trustName} holds about ${sought}. Private views of the board, and what academies have not sent, are among what was found.`,
        `The reason given: ${why}`,
        "You are told because nobody else can read those. If this should not have happened, ask them, or suspend their access.",
      ],
      link: { words: "See what was looked for", path: `/trusts/${trustUid}/record` },
    });
  }
}
