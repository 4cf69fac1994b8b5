import { randomUUID } from "node:crypto";
import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused, unchanged } from "../../forms";
import type { Mark } from "../../insights";
import { nameOf } from "../../people/links/commands";
import { type CharacteristicKey, type Rubric, rubricOf } from "../../rubric";
import { kindOf, type NewEvidence, statementIn, takesEvidence } from "./rules";

type Prepare = Grant<"evidence:prepare">;

/** One row of a cycle. */
export interface PrepareTarget {
  readonly cycle: string;
  readonly characteristic: CharacteristicKey;
}

type No = Refused<"hidden"> | Refused<"approved">;

/** Evidence to take away from a statement. */
export interface Shown {
  readonly statement: string;
  readonly evidence: string;
}

/**
 * Marks statements of a row, each the latest by whoever says something else of it; the same mark again
 * keeps who set it first. With them, evidence may be taken away from a statement.
 * @returns how many marks were changed
 */
export function markStatements(
  grant: Prepare,
  target: PrepareTarget,
  marks: ReadonlyMap<string, Mark>,
  takeAway: Shown | null = null,
): Promise<Done<number> | No> {
  const { cycle, characteristic } = target;
  const what = takeAway
    ? { what: `evidence ${cycle} ${characteristic} taken away` }
    : { what: `marks ${cycle} ${characteristic}`, repeats: true };
  return write(grant, what, async (tx): Promise<Done<number> | No> => {
    const open = await holdOpen(tx, grant, cycle);
    if (!open.ok) return open;
    const isOurs = (id: string) => statementIn(open.value, characteristic, id) !== undefined;
    if (![...marks.keys()].every(isOurs)) return refused("hidden");
    const set = await setMarks(tx, grant, target, marks);
    const ended = takeAway === null ? 0 : await endUse(tx, grant, target, takeAway);
    return set + ended === 0 ? unchanged(0) : done(set);
  });
}

/**
 * Adds evidence, and says which statements of a row it shows. The same person's same evidence again is
 * no second piece: a form may be sent twice.
 */
export function addEvidence(
  grant: Prepare,
  target: PrepareTarget,
  evidence: NewEvidence,
): Promise<Done<{ id: string }> | No> {
  const what = `evidence ${target.cycle} ${target.characteristic}`;
  return write(grant, what, async (tx): Promise<Done<{ id: string }> | No> => {
    const open = await holdOpen(tx, grant, target.cycle);
    if (!open.ok) return open;
    if (!areShowable(open.value, target, evidence.shows)) return refused("hidden");
    const same = await findSame(tx, grant, evidence);
    const id = same ?? (await insertEvidence(tx, grant, evidence));
    const begun = await beginUses(tx, grant, target, id, evidence.shows);
    return same !== null && begun === 0 ? unchanged({ id }) : done({ id });
  });
}

/** Says that evidence the trust already has shows statements of a row. */
export function reuseEvidence(
  grant: Prepare,
  target: PrepareTarget,
  id: string,
  shows: readonly string[],
): Promise<Done<{ id: string }> | No> {
  const what = `evidence ${target.cycle} ${target.characteristic}`;
  return write(grant, what, async (tx): Promise<Done<{ id: string }> | No> => {
    const open = await holdOpen(tx, grant, target.cycle);
    if (!open.ok) return open;
    if (!areShowable(open.value, target, shows)) return refused("hidden");
    const known = await tx.evidence.findFirst({
      where: { trustUid: grant.trustUid, id, removedAt: null },
      select: { id: true },
    });
    if (known === null) return refused("hidden");
    const begun = await beginUses(tx, grant, target, id, shows);
    return begun === 0 ? unchanged({ id }) : done({ id });
  });
}

/** Holds the assessment open until this is in. @returns the version of the framework that it pins */
async function holdOpen(tx: Tx, { trustUid }: Prepare, cycle: string): Promise<Done<Rubric> | No> {
  const [found] = await tx.$queryRaw<{ version: string; approved_as: number | null }[]>`
    SELECT rubric_version AS version, approved_as FROM assessment
    WHERE trust_uid = ${trustUid} AND cycle = ${cycle} FOR SHARE`;
  if (found === undefined) return refused("hidden");
  return found.approved_as === null ? done(rubricOf(found.version)) : refused("approved");
}

function areShowable(
  rubric: Rubric,
  { characteristic }: PrepareTarget,
  shows: readonly string[],
): boolean {
  return shows.every(id => {
    const statement = statementIn(rubric, characteristic, id);
    return statement !== undefined && takesEvidence(statement);
  });
}

async function setMarks(
  tx: Tx,
  grant: Prepare,
  { cycle, characteristic }: PrepareTarget,
  marks: ReadonlyMap<string, Mark>,
): Promise<number> {
  if (marks.size === 0) return 0;
  const byName = await nameOf(tx, grant.userId);
  return tx.$executeRaw`
    INSERT INTO statement_mark AS m (trust_uid, cycle, statement, characteristic, mark, by_user, by_name, at)
    SELECT ${grant.trustUid}, ${cycle}, each.statement, ${characteristic}, each.mark,
      ${grant.userId}::uuid, ${byName}, ${grant.now}::timestamptz
    FROM unnest(${[...marks.keys()]}::text[], ${[...marks.values()]}::text[]) AS each (statement, mark)
    ORDER BY each.statement
    ON CONFLICT (trust_uid, cycle, statement) DO UPDATE
      SET mark = excluded.mark, by_user = excluded.by_user, by_name = excluded.by_name, at = excluded.at
      WHERE m.mark <> excluded.mark`;
}

async function endUse(
  tx: Tx,
  { trustUid }: Prepare,
  { cycle, characteristic }: PrepareTarget,
  { statement, evidence }: Shown,
): Promise<number> {
  const ended = await tx.evidenceUse.deleteMany({
    where: { trustUid, cycle, characteristic, statement, evidenceId: evidence },
  });
  return ended.count;
}

async function findSame(
  tx: Tx,
  { trustUid, userId }: Prepare,
  { title, note, link, speaksFor, expiresOn }: NewEvidence,
): Promise<string | null> {
  // Whoever presses twice waits here for their own first press.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`evidence ${userId}`}), ${trustUid}::int)`;
  const same = await tx.evidence.findFirst({
    where: {
      ...{ trustUid, title, speaksFor, expiresOn, addedBy: userId ?? "", removedAt: null },
      content: { note, link },
    },
    select: { id: true },
  });
  return same?.id ?? null;
}

async function insertEvidence(tx: Tx, grant: Prepare, evidence: NewEvidence): Promise<string> {
  const { trustUid, userId, now } = grant;
  const { title, note, link, speaksFor, expiresOn } = evidence;
  const id = randomUUID();
  const added = {
    addedBy: userId ?? "",
    addedByName: await nameOf(tx, grant.userId),
    addedAt: now,
  };
  const what = { title, kind: kindOf(evidence), speaksFor, expiresOn };
  await tx.evidence.createMany({ data: [{ trustUid, id, ...what, ...added }] });
  await tx.evidenceContent.createMany({ data: [{ trustUid, evidenceId: id, note, link }] });
  return id;
}

async function beginUses(
  tx: Tx,
  { trustUid, userId, now }: Prepare,
  { cycle, characteristic }: PrepareTarget,
  evidenceId: string,
  shows: readonly string[],
): Promise<number> {
  const use = { trustUid, cycle, characteristic, evidenceId, byUser: userId ?? "", at: now };
  const begun = await tx.evidenceUse.createMany({
    data: shows.map(statement => ({ ...use, statement })),
    skipDuplicates: true,
  });
  return begun.count;
}
