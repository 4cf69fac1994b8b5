import { type AcademyScope, Prisma, read, type Tx } from "../../db";
import { dayOf } from "../../forms";
import { ACADEMY_MARKS } from "../../insights";
import type { StepKey } from "../../rubric";
import type { KnownEvidence } from "../evidence/queries";
import type { Prepared, SetMark } from "../evidence/rules";
import { readEvidence } from "../library/queries";

/** Pieces of evidence on one page at most. */
const MOST = 200;

/**
 * An academy's marks of a step and what shows its statements, as the board's pages have theirs: for the
 * academy's own people, and for the trust once the view is sent.
 */
export async function readShown(
  tx: Tx,
  { trustUid, urn, now }: Pick<AcademyScope, "trustUid" | "urn" | "now">,
  cycle: string,
  step: StepKey,
): Promise<Prepared> {
  const marks = await tx.academyMark.findMany({
    where: { trustUid, cycle, urn, characteristic: step },
    select: { statement: true, mark: true, byName: true, at: true },
    take: MOST,
  });
  return {
    on: dayOf(now),
    marks: new Map(marks.flatMap(markOf)),
    evidence: await readEvidence(
      tx,
      Prisma.sql`SELECT trust_uid, evidence_id, statement FROM academy_evidence_use
        WHERE trust_uid = ${trustUid} AND cycle = ${cycle} AND urn = ${urn} AND characteristic = ${step}`,
    ),
  };
}

function markOf(set: {
  statement: string;
  mark: string;
  byName: string;
  at: Date;
}): (readonly [string, SetMark])[] {
  const { statement, byName, at } = set;
  const mark = ACADEMY_MARKS.find(each => each === set.mark);
  return mark === undefined ? [] : [[statement, { mark, byName, at }]];
}

/** Evidence that the academy has, of any cycle, the latest first. */
export function listAcademyEvidence(scope: AcademyScope): Promise<readonly KnownEvidence[]> {
  const { trustUid, urn } = scope;
  return read(scope, tx =>
    tx.evidence.findMany({
      where: { trustUid, urn, removedAt: null },
      select: { id: true, title: true, speaksFor: true, expiresOn: true },
      orderBy: [{ addedAt: "desc" }, { id: "asc" }],
      take: MOST,
    }),
  );
}

/** A piece of an academy's own evidence, and whether its people may take it away. */
export interface AcademyPiece extends KnownEvidence {
  readonly addedByName: string;
  /** Statements that it shows, in any cycle. */
  readonly shows: number;
  /** What keeps it: a view that was sent rests on it, or the trust does; null where nothing does. */
  readonly keptBy: "sent" | "trust" | null;
}

export interface AcademyPieces {
  readonly academyName: string;
  readonly on: Date;
  readonly pieces: readonly AcademyPiece[];
}

/** The academy's own evidence of any cycle, the latest first. @param id of one piece alone */
export function getAcademyPieces(
  scope: AcademyScope,
  id: string | null = null,
): Promise<AcademyPieces> {
  const { trustUid, urn } = scope;
  return read(scope, async tx => {
    const academy = await tx.academy.findUniqueOrThrow({
      where: { urn },
      select: { name: true },
    });
    const pieces = await tx.$queryRaw<AcademyPiece[]>`
      SELECT e.id, e.title, e.speaks_for AS "speaksFor", e.expires_on AS "expiresOn",
        e.added_by_name AS "addedByName", coalesce(u.shows, 0) AS shows,
        CASE WHEN e.id IN (SELECT own_of_academy()) THEN NULL
          WHEN u.sent THEN 'sent' ELSE 'trust' END AS "keptBy"
      FROM evidence e LEFT JOIN LATERAL (
        SELECT count(DISTINCT o.statement)::int AS shows, bool_or(v.sent_at IS NOT NULL) AS sent
        FROM academy_evidence_use o JOIN academy_view v
          ON v.trust_uid = o.trust_uid AND v.cycle = o.cycle AND v.urn = o.urn
        WHERE o.trust_uid = e.trust_uid AND o.evidence_id = e.id AND o.urn = e.urn) u ON true
      WHERE e.trust_uid = ${trustUid} AND e.urn = ${urn} AND e.removed_at IS NULL
        AND (${id}::uuid IS NULL OR e.id = ${id}::uuid)
      ORDER BY e.added_at DESC, e.id LIMIT ${MOST}`;
    return { academyName: academy.name, on: dayOf(scope.now), pieces };
  });
}
