import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused, unchanged } from "../../forms";
import { areRecordsHeld } from "../../people/hold/queries";
import type { EvidenceFacts } from "../library/rules";
import { readMayBeNamed } from "./queries";

type Prepare = Grant<"evidence:prepare">;

type NoChange = Refused<"hidden"> | Refused<"conflict"> | Refused<"not-yours">;

/**
 * Changes what is said about a piece of evidence: what it says itself never changes. Whoever added it
 * may, and the chair, the vice-chair and the clerk.
 * @param version the one that was on the page
 */
export function changeEvidence(
  grant: Prepare,
  id: string,
  version: number,
  facts: EvidenceFacts,
): Promise<Done<undefined> | NoChange> {
  return write(grant, `evidence changed`, async (tx): Promise<Done<undefined> | NoChange> => {
    const held = await hold(tx, grant, id);
    if (!held.ok) return held;
    if (held.value !== version) return refused("conflict");
    const { trustUid } = grant;
    const { title, speaksFor, expiresOn, restricted, aboutChiefExecutive } = facts;
    const said = { title, speaksFor, expiresOn, restricted, aboutChiefExecutive };
    const changed = await tx.evidence.updateMany({
      where: { trustUid, id, version, removedAt: null },
      data: { ...said, version: { increment: 1 } },
    });
    return changed.count === 1 ? done() : refused("conflict");
  });
}

/** Whoever takes evidence away: for the trust, or for the academy whose own it is. */
type Removes = Prepare | Grant<"academy:answer">;
type NoRemoval = Refused<"hidden"> | Refused<"not-yours">;

/**
 * Takes a piece of evidence away for good: what it says is deleted, unless records are held just now;
 * its title and date stay for the versions that name it. An academy takes away its own, as long as
 * nothing that it has sent rests on it, and nothing of the trust's.
 */
export function removeEvidence(grant: Removes, id: string): Promise<Done<undefined> | NoRemoval> {
  const what = grant.kind === "academy" ? `academy ${grant.urn} evidence removed` : REMOVED;
  return write(grant, what, async (tx): Promise<Done<undefined> | NoRemoval> => {
    if (grant.kind === "academy") await keepUnsent(tx, grant);
    const held = await hold(tx, grant, id);
    if (!held.ok) return held;
    const { trustUid, now } = grant;
    const of = { trustUid, evidenceId: id };
    if (!(await areRecordsHeld(tx))) {
      await tx.evidenceFile.deleteMany({ where: of });
      await tx.evidenceContent.deleteMany({ where: of });
    }
    await tx.$executeRaw`UPDATE evidence SET removed_at = ${now}::timestamptz
      WHERE trust_uid = ${trustUid} AND id = ${id}::uuid AND removed_at IS NULL`;
    return done();
  });
}

const REMOVED = "evidence removed";

/** Whoever would send a view of the academy meanwhile waits until this is in. */
async function keepUnsent(tx: Tx, { trustUid, urn }: Grant<"academy:answer">): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM academy_view
    WHERE trust_uid = ${trustUid} AND urn = ${urn} AND sent_at IS NULL FOR SHARE`;
}

/** Holds a piece of evidence until this is in. @returns its version */
async function hold(
  tx: Tx,
  grant: Removes,
  id: string,
): Promise<Done<number> | Refused<"hidden"> | Refused<"not-yours">> {
  const { trustUid } = grant;
  const own = grant.kind === "academy" ? { urn: grant.urn } : {};
  const known = await tx.evidence.findFirst({
    where: { trustUid, id, removedAt: null, ...own },
    select: { id: true },
  });
  if (known === null) return refused("hidden");
  // Only a row that may be changed can be locked: the policy says whose it is.
  const [found] = await tx.$queryRaw<{ version: number }[]>`
    SELECT version FROM evidence WHERE trust_uid = ${trustUid} AND id = ${id}::uuid FOR UPDATE`;
  return found === undefined ? refused("not-yours") : done(found.version);
}

type Named = Done<undefined> | Refused<"hidden"> | Refused<"people"> | Refused<"held">;

/** Names who else may open restricted evidence: these people, and nobody besides. */
export function nameReaders(
  grant: Grant<"evidence:open">,
  id: string,
  userIds: readonly string[],
): Promise<Named> {
  const { trustUid, userId, now } = grant;
  return write(grant, "readers of evidence", async (tx): Promise<Named> => {
    const known = await tx.evidence.findFirst({
      where: { trustUid, id, removedAt: null, restricted: true },
      select: { readers: { select: { userId: true }, take: 200 } },
    });
    if (known === null) return refused("hidden");
    const before = known.readers.map(reader => reader.userId);
    const gone = before.filter(one => !userIds.includes(one));
    const added = userIds.filter(one => !before.includes(one));
    if (gone.length > 0 && (await areRecordsHeld(tx))) return refused("held");
    await tx.evidenceReader.deleteMany({
      where: { trustUid, evidenceId: id, userId: { in: gone } },
    });
    const people = await readMayBeNamed(tx, grant);
    if (!added.every(one => people.some(person => person.userId === one))) return refused("people");
    const by = { namedBy: userId ?? "", namedAt: now };
    await tx.evidenceReader.createMany({
      data: added.map(one => ({ trustUid, evidenceId: id, userId: one, ...by })),
    });
    return gone.length + added.length === 0 ? unchanged(undefined) : done();
  });
}
