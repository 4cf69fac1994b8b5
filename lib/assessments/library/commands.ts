import { createHash, randomUUID } from "node:crypto";
import type { Grant } from "../../access";
import type { Tx } from "../../db";
import { nameOf } from "../../people/links/commands";
import { kindOf, type NewEvidence } from "./rules";

type Prepare = Grant<"evidence:prepare">;

/** The same person's same evidence, where they have added it already: a form may be sent twice. */
export async function findSame(
  tx: Tx,
  { trustUid, userId }: Prepare,
  { note, link, file, shows: _, ...facts }: NewEvidence,
): Promise<string | null> {
  // Whoever presses twice waits here for their own first press.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`evidence ${userId}`}), ${trustUid}::int)`;
  const same = await tx.evidence.findFirst({
    where: {
      ...{ trustUid, ...facts, addedBy: userId ?? "", removedAt: null },
      content: { note, link },
      file: file === null ? null : { sha256: hashOf(file.content) },
    },
    select: { id: true },
  });
  return same?.id ?? null;
}

/** Bytes that the files of one trust may take together; the database holds the same. */
const ROOM = 500 * 1024 * 1024;

/** Whether a trust's files leave room for this one. */
export async function hasRoom(tx: Tx, { file }: NewEvidence): Promise<boolean> {
  if (file === null) return true;
  const [taken] = await tx.$queryRaw<{ bytes: bigint }[]>`SELECT file_bytes() AS bytes`;
  return Number(taken?.bytes ?? 0) + file.content.length <= ROOM;
}

/** @returns the id of the new piece */
export async function insertEvidence(
  tx: Tx,
  grant: Prepare,
  evidence: NewEvidence,
): Promise<string> {
  const { trustUid, userId, now } = grant;
  const { note, link, file, shows: _, ...facts } = evidence;
  const id = randomUUID();
  const added = { addedBy: userId ?? "", addedByName: await nameOf(tx, userId), addedAt: now };
  const what = { ...facts, kind: kindOf(evidence) };
  await tx.evidence.createMany({ data: [{ trustUid, id, ...what, ...added }] });
  await tx.evidenceContent.createMany({ data: [{ trustUid, evidenceId: id, note, link }] });
  if (file !== null) {
    const { name, mediaType } = file;
    const content = new Uint8Array(file.content);
    const facts = { size: content.length, sha256: hashOf(file.content) };
    await tx.evidenceFile.createMany({
      data: [{ trustUid, evidenceId: id, name, mediaType, ...facts, content }],
    });
  }
  return id;
}

function hashOf(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
