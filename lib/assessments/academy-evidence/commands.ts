import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused, unchanged } from "../../forms";
import { areRecordsHeld } from "../../people/hold/queries";
import { findStatement, type Rubric } from "../../rubric";
import { type AcademyTarget, holdView, isAsked } from "../academy-view/commands";
import type { Shown } from "../evidence/commands";
import { takesEvidence } from "../evidence/rules";
import { keepEvidence } from "../library/commands";
import type { NewEvidence } from "../library/rules";

type Answers = Grant<"academy:answer">;
type No = Refused<"hidden"> | Refused<"sent">;
type NotTaken = No | Refused<"held">;

/** Adds evidence to an academy's own view, and says which statements of a step it shows. */
export function addAcademyEvidence(
  grant: Answers,
  target: AcademyTarget,
  evidence: NewEvidence,
): Promise<Done<{ id: string }> | No | Refused<"no-room">> {
  const what = `academy ${grant.urn} ${target.cycle}`;
  return write(grant, what, async (tx): Promise<Done<{ id: string }> | No | Refused<"no-room">> => {
    const open = await holdView(tx, grant, target.cycle);
    if (!open.ok) return open;
    if (!areShowable(open.value, target, evidence.shows)) return refused("hidden");
    return keepEvidence(tx, grant, evidence, id =>
      beginUses(tx, grant, target, id, evidence.shows),
    );
  });
}

/** Says that evidence the academy already has shows statements of a step. */
export function reuseAcademyEvidence(
  grant: Answers,
  target: AcademyTarget,
  id: string,
  shows: readonly string[],
): Promise<Done<{ id: string }> | No> {
  const { trustUid, urn } = grant;
  const what = `academy ${urn} ${target.cycle}`;
  return write(grant, what, async (tx): Promise<Done<{ id: string }> | No> => {
    const open = await holdView(tx, grant, target.cycle);
    if (!open.ok) return open;
    if (!areShowable(open.value, target, shows)) return refused("hidden");
    const where = { trustUid, urn, id, removedAt: null };
    const known = await tx.evidence.findFirst({ where, select: { id: true } });
    if (known === null) return refused("hidden");
    const begun = await beginUses(tx, grant, target, id, shows);
    return begun === 0 ? unchanged({ id }) : done({ id });
  });
}

/** Takes evidence away from a statement of the view; the academy still has it. */
export function takeAwayEvidence(
  grant: Answers,
  { cycle, step }: AcademyTarget,
  { statement, evidence }: Shown,
): Promise<Done<undefined> | NotTaken> {
  const { trustUid, urn } = grant;
  return write(
    grant,
    `academy ${urn} ${cycle}`,
    async (tx): Promise<Done<undefined> | NotTaken> => {
      const open = await holdView(tx, grant, cycle);
      if (!open.ok) return open;
      if (await areRecordsHeld(tx)) return refused("held");
      const ended = await tx.academyEvidenceUse.deleteMany({
        where: { trustUid, cycle, urn, characteristic: step, statement, evidenceId: evidence },
      });
      return ended.count === 0 ? unchanged(undefined) : done();
    },
  );
}

function areShowable(rubric: Rubric, { step }: AcademyTarget, shows: readonly string[]): boolean {
  return (
    isAsked(rubric, step, shows) &&
    shows.every(id => {
      const statement = findStatement(rubric, id);
      return statement !== undefined && takesEvidence(statement);
    })
  );
}

async function beginUses(
  tx: Tx,
  { trustUid, urn, userId, now }: Answers,
  { cycle, step }: AcademyTarget,
  evidenceId: string,
  shows: readonly string[],
): Promise<number> {
  const use = { trustUid, cycle, urn, characteristic: step, evidenceId };
  const begun = await tx.academyEvidenceUse.createMany({
    data: shows.map(statement => ({ ...use, statement, byUser: userId ?? "", at: now })),
    skipDuplicates: true,
  });
  return begun.count;
}
