import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused, unchanged } from "../../forms";
import { CLEARED, type Mark } from "../../insights";
import { areRecordsHeld } from "../../people/hold/queries";
import { nameOf } from "../../people/links/commands";
import { type CharacteristicKey, type Rubric, rubricOf } from "../../rubric";
import { showAgain } from "../again/commands";
import { keepEvidence } from "../library/commands";
import type { NewEvidence } from "../library/rules";
import { statementIn, takesEvidence } from "./rules";

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

/** What is done besides saving marks; "again" uses what showed the row last time. */
export type Also = Shown | "again" | null;

/**
 * Marks statements of a row, each the latest by whoever says something else of it; the same mark again
 * keeps who set it first; null takes one back. With them, evidence may be taken away from a statement,
 * or used again.
 * @returns how many marks were changed
 */
export function markStatements(
  grant: Prepare,
  target: PrepareTarget,
  marks: ReadonlyMap<string, Mark | null>,
  also: Also = null,
): Promise<Done<number> | No | Refused<"held">> {
  const { cycle, characteristic } = target;
  const row = `${cycle} ${characteristic}`;
  const what =
    also === null
      ? { what: `marks ${row}`, repeats: true }
      : { what: also === "again" ? `evidence ${row}` : `evidence ${row} taken away` };
  return write(grant, what, async (tx): Promise<Done<number> | No | Refused<"held">> => {
    const open = await holdOpen(tx, grant, cycle);
    if (!open.ok) return open;
    const takesAway = also !== null && also !== "again";
    if (takesAway && (await areRecordsHeld(tx))) return refused("held");
    const isOurs = (id: string) => statementIn(open.value, characteristic, id) !== undefined;
    if (![...marks.keys()].every(isOurs)) return refused("hidden");
    const set = await setMarks(tx, grant, target, marks);
    const more = also === null ? 0 : await alsoDo(tx, grant, target, open.value, also);
    return set + more === 0 ? unchanged(0) : done(set);
  });
}

/** Adds evidence, and says which statements of a row it shows. A form may be sent twice. */
export function addEvidence(
  grant: Prepare,
  target: PrepareTarget,
  evidence: NewEvidence,
): Promise<Done<{ id: string }> | No | Refused<"no-room">> {
  const what = `evidence ${target.cycle} ${target.characteristic}`;
  return write(grant, what, async (tx): Promise<Done<{ id: string }> | No | Refused<"no-room">> => {
    const open = await holdOpen(tx, grant, target.cycle);
    if (!open.ok) return open;
    if (!areShowable(open.value, target, evidence.shows)) return refused("hidden");
    return keepEvidence(tx, grant, evidence, id =>
      beginUses(tx, grant, target, id, evidence.shows),
    );
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
  marks: ReadonlyMap<string, Mark | null>,
): Promise<number> {
  if (marks.size === 0) return 0;
  const byName = await nameOf(tx, grant.userId);
  const set = [...marks.values()].map(mark => mark ?? CLEARED);
  return tx.$executeRaw`
    INSERT INTO statement_mark AS m (trust_uid, cycle, statement, characteristic, mark, by_user, by_name, at)
    SELECT ${grant.trustUid}, ${cycle}, each.statement, ${characteristic}, each.mark,
      ${grant.userId}::uuid, ${byName}, ${grant.now}::timestamptz
    FROM unnest(${[...marks.keys()]}::text[], ${set}::text[]) AS each (statement, mark)
    WHERE each.mark <> ${CLEARED} OR EXISTS (SELECT 1 FROM statement_mark o
      WHERE o.trust_uid = ${grant.trustUid} AND o.cycle = ${cycle} AND o.statement = each.statement)
    ORDER BY each.statement
    ON CONFLICT (trust_uid, cycle, statement) DO UPDATE
      SET mark = excluded.mark, by_user = excluded.by_user, by_name = excluded.by_name, at = excluded.at
      WHERE m.mark <> excluded.mark`;
}

function alsoDo(
  tx: Tx,
  grant: Prepare,
  target: PrepareTarget,
  rubric: Rubric,
  also: Shown | "again",
): Promise<number> {
  return also === "again" ? showAgain(tx, grant, target, rubric) : endUse(tx, grant, target, also);
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
