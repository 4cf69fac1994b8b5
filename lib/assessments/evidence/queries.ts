import { Prisma, read, type TrustScope, type Tx, type ViewScope } from "../../db";
import { dayOf } from "../../forms";
import { CLEARED } from "../../insights";
import {
  CHARACTERISTIC_KEYS,
  type Characteristic,
  type CharacteristicKey,
  type Rubric,
  rubricOf,
} from "../../rubric";
import { countUsedLastTime } from "../again/queries";
import type { RowStatus } from "../cycle/rules";
import { readEvidence } from "../library/queries";
import { isMark, type Prepared, preparedStatus, rowStatements } from "./rules";

/** Pieces of evidence on one page at most. */
const MOST = 200;

/** For the trust's own people and for whoever is asked for a private view: each reads what is theirs to read. */
export async function readPrepared(
  tx: Tx,
  { trustUid, now }: TrustScope | ViewScope,
  cycle: string,
  key: CharacteristicKey,
): Promise<Prepared> {
  const marks = await tx.statementMark.findMany({
    where: { trustUid, cycle, characteristic: key },
    select: { statement: true, mark: true, byName: true, at: true },
    take: MOST,
  });
  return {
    on: dayOf(now),
    marks: new Map(
      marks.flatMap(({ statement, mark, ...who }) =>
        isMark(mark) ? [[statement, { mark, ...who }] as const] : [],
      ),
    ),
    evidence: await readEvidence(
      tx,
      Prisma.sql`SELECT trust_uid, evidence_id, statement FROM evidence_use
        WHERE trust_uid = ${trustUid} AND cycle = ${cycle} AND characteristic = ${key}`,
    ),
  };
}

interface Prepares {
  readonly trustName: string;
  readonly cycle: string;
  readonly rubric: Rubric;
  readonly approvedAs: number | null;
}

async function findOpened(
  tx: Tx,
  { trustUid }: TrustScope,
  cycle: string,
): Promise<Prepares | null> {
  const found = await tx.assessment.findUnique({
    where: { trustUid_cycle: { trustUid, cycle } },
    select: { rubricVersion: true, approvedAs: true },
  });
  if (found === null) return null;
  const { name } = await tx.trust.findUniqueOrThrow({
    where: { uid: trustUid },
    select: { name: true },
  });
  const { rubricVersion, approvedAs } = found;
  return { trustName: name, cycle, rubric: rubricOf(rubricVersion), approvedAs };
}

/** One row in the list of what is to prepare. */
export interface PreparedRow {
  readonly characteristic: Characteristic;
  readonly all: number;
  readonly marked: number;
  readonly withEvidence: number;
  readonly status: RowStatus;
}

export interface PreparePage extends Prepares {
  /** The ten rows in framework order. */
  readonly rows: readonly PreparedRow[];
  /** The first row that is not prepared, or null. */
  readonly next: CharacteristicKey | null;
}

/** How far each row is prepared. @returns null where the trust has opened no assessment of that cycle. */
export function getPreparePage(scope: TrustScope, cycle: string): Promise<PreparePage | null> {
  const { trustUid } = scope;
  return read(scope, async tx => {
    const opened = await findOpened(tx, scope, cycle);
    if (opened === null) return null;
    const counts = await tx.$queryRaw<{ key: string; marked: number; withEvidence: number }[]>`
      SELECT characteristic AS key, sum(marked)::int AS marked, sum(evidenced)::int AS "withEvidence" FROM (
        SELECT characteristic, 1 AS marked, 0 AS evidenced FROM statement_mark
          WHERE trust_uid = ${trustUid} AND cycle = ${cycle} AND mark <> ${CLEARED}
        UNION ALL
        SELECT characteristic, 0, count(DISTINCT statement) FROM evidence_use u
          JOIN evidence e ON e.trust_uid = u.trust_uid AND e.id = u.evidence_id AND e.removed_at IS NULL
          WHERE u.trust_uid = ${trustUid} AND u.cycle = ${cycle} GROUP BY characteristic) AS each
      GROUP BY characteristic LIMIT ${CHARACTERISTIC_KEYS.length}`;
    const rows = CHARACTERISTIC_KEYS.map((key): PreparedRow => {
      const { marked = 0, withEvidence = 0 } = counts.find(one => one.key === key) ?? {};
      const row = { marked, withEvidence, all: rowStatements(opened.rubric, key).length };
      const characteristic = opened.rubric.characteristics[key];
      return { characteristic, ...row, status: preparedStatus(row) };
    });
    const next = rows.find(({ status }) => status !== "Completed")?.characteristic.key ?? null;
    return { ...opened, rows, next };
  });
}

export interface PrepareStep extends Prepares {
  readonly characteristic: Characteristic;
  readonly prepared: Prepared;
  /** Pieces that showed the row last time, are still in date and do not show it yet. */
  readonly usedLastTime: number;
}

/** @returns null where the trust has opened no assessment of that cycle. */
export function getPrepareStep(
  scope: TrustScope,
  cycle: string,
  key: CharacteristicKey,
): Promise<PrepareStep | null> {
  return read(scope, async tx => {
    const opened = await findOpened(tx, scope, cycle);
    return (
      opened && {
        ...opened,
        characteristic: opened.rubric.characteristics[key],
        prepared: await readPrepared(tx, scope, cycle, key),
        usedLastTime: await countUsedLastTime(tx, scope, cycle, key),
      }
    );
  });
}

/** Evidence that a trust has, of any cycle. */
export interface KnownEvidence {
  readonly id: string;
  readonly title: string;
  readonly speaksFor: Date;
  readonly expiresOn: Date | null;
}

export interface EvidencePage extends Prepares {
  readonly characteristic: Characteristic;
  /** When it is looked at: what has expired is said. */
  readonly now: Date;
  /** The latest first. */
  readonly known: readonly KnownEvidence[];
}

/** @returns null where the trust has opened no assessment of that cycle. */
export function getEvidencePage(
  scope: TrustScope,
  cycle: string,
  key: CharacteristicKey,
): Promise<EvidencePage | null> {
  const { trustUid } = scope;
  return read(scope, async tx => {
    const opened = await findOpened(tx, scope, cycle);
    if (opened === null) return null;
    // Of an academy's own, which the trust may use for itself, the title says whose it is.
    const known = await tx.$queryRaw<KnownEvidence[]>`
      SELECT e.id, concat_ws(', from ', e.title, y.name) AS title, e.speaks_for AS "speaksFor",
        e.expires_on AS "expiresOn"
      FROM evidence e LEFT JOIN academy y ON y.urn = e.urn
      WHERE e.trust_uid = ${trustUid} AND e.removed_at IS NULL
      ORDER BY e.added_at DESC, e.id LIMIT ${MOST}`;
    return { ...opened, characteristic: opened.rubric.characteristics[key], now: scope.now, known };
  });
}
