import { createHash, randomUUID } from "node:crypto";
import type { Grant } from "../../access";
import type { Tx } from "../../db";
import { type Done, done, type Refused, refused, unchanged } from "../../forms";
import { nameOf } from "../../people/links/commands";
import { kindOf, type NewEvidence } from "./rules";

/** Whoever adds evidence: for the trust, or for an academy's own view. */
type Adds = Grant<"evidence:prepare"> | Grant<"academy:answer">;

/** The academy whose it becomes; null where it is the trust's own. */
function urnOf(grant: Adds): number | null {
  return "urn" in grant ? grant.urn : null;
}

/**
 * Adds evidence and says what it shows. The same person's same evidence again is no second piece.
 * @param show says what the piece of that id shows. @returns how much of it is new
 */
export async function keepEvidence(
  tx: Tx,
  grant: Adds,
  evidence: NewEvidence,
  show: (id: string) => Promise<number>,
): Promise<Done<{ id: string }> | Refused<"no-room">> {
  const same = await findSame(tx, grant, evidence);
  if (same === null && !(await hasRoom(tx, evidence))) return refused("no-room");
  const id = same ?? (await insertEvidence(tx, grant, evidence));
  const begun = await show(id);
  return same !== null && begun === 0 ? unchanged({ id }) : done({ id });
}

/** The same person's same evidence, where they have added it already: a form may be sent twice. */
async function findSame(
  tx: Tx,
  grant: Adds,
  { note, link, file, shows: _, ...facts }: NewEvidence,
): Promise<string | null> {
  const { trustUid, userId } = grant;
  // Whoever presses twice waits here for their own first press.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`evidence ${userId}`}), ${trustUid}::int)`;
  const same = await tx.evidence.findFirst({
    where: {
      ...{ trustUid, ...facts, addedBy: userId ?? "", removedAt: null, urn: urnOf(grant) },
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
async function hasRoom(tx: Tx, { file }: NewEvidence): Promise<boolean> {
  if (file === null) return true;
  const [taken] = await tx.$queryRaw<{ bytes: bigint }[]>`SELECT file_bytes() AS bytes`;
  return Number(taken?.bytes ?? 0) + file.content.length <= ROOM;
}

/** @returns the id of the new piece */
async function insertEvidence(tx: Tx, grant: Adds, evidence: NewEvidence): Promise<string> {
  const { trustUid, userId, now } = grant;
  const { note, link, file, shows: _, ...facts } = evidence;
  const id = randomUUID();
  const added = { addedBy: userId ?? "", addedByName: await nameOf(tx, userId), addedAt: now };
  const what = { ...facts, kind: kindOf(evidence), urn: urnOf(grant) };
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
