import { Prisma, read, type TrustScope, type Tx } from "../../db";
import { dayOf } from "../../forms";
import {
  type AcademyInCycle,
  type AcademyLine,
  academiesOf,
  dayIn,
  groupBy,
  type LevelLine,
} from "./rules";

export type { AcademyInCycle } from "./rules";

/** Academies of one trust on one page at most: the largest has 90. */
const MOST = 300;
/** Cycles with academies' views at most. */
const CYCLES = 25;

/**
 * What a trust's academies say in a cycle, in the order of their names: those in the trust on its day
 * (its last, or today while it lasts), and any that were asked. Nothing of a view that is not sent.
 */
export function listAcademyLevels(
  scope: TrustScope,
  cycle: string,
): Promise<readonly AcademyInCycle[]> {
  return read(scope, tx => readAcademyLevels(tx, scope, cycle));
}

export async function readAcademyLevels(
  tx: Tx,
  { trustUid, now }: TrustScope,
  cycle: string,
): Promise<readonly AcademyInCycle[]> {
  const today = dayOf(now);
  const days = Prisma.sql`(VALUES (${cycle}, ${dayIn(cycle, today)}::date)) AS c (cycle, day)`;
  const lines = await readLines(tx, trustUid, days, MOST);
  const levels = await tx.$queryRaw<LevelLine[]>`
    SELECT a.cycle, a.urn, a.characteristic, a.level::text, a.cannot_see AS "cannotSee"
    FROM academy_answer a JOIN academy_view v USING (trust_uid, cycle, urn)
    WHERE a.trust_uid = ${trustUid} AND a.cycle = ${cycle} AND v.sent_at IS NOT NULL LIMIT ${MOST * 9}`;
  return academiesOf(lines, levels, today);
}

/** One cycle in which academies were asked. */
export interface AcademyYear {
  readonly cycle: string;
  readonly academies: readonly AcademyInCycle[];
}

/** The same of every cycle in which academies were asked, the earliest first. */
export function listAcademyYears(scope: TrustScope): Promise<readonly AcademyYear[]> {
  return read(scope, tx => readAcademyYears(tx, scope));
}

export async function readAcademyYears(
  tx: Tx,
  { trustUid, now }: TrustScope,
): Promise<readonly AcademyYear[]> {
  const today = dayOf(now);
  const days = Prisma.sql`(SELECT cycle, least(${today}::date,
      make_date(left(cycle, 4)::int + 1, 8, 31)) AS day
    FROM (SELECT DISTINCT cycle FROM academy_view WHERE trust_uid = ${trustUid}
      ORDER BY cycle DESC LIMIT ${CYCLES}) asked) AS c`;
  const lines = await readLines(tx, trustUid, days, MOST * CYCLES);
  const levels = await tx.$queryRaw<LevelLine[]>`
    SELECT a.cycle, a.urn, a.characteristic, a.level::text, a.cannot_see AS "cannotSee"
    FROM academy_answer a JOIN academy_view v USING (trust_uid, cycle, urn)
    WHERE a.trust_uid = ${trustUid} AND v.sent_at IS NOT NULL LIMIT ${MOST * CYCLES * 9}`;
  const all = academiesOf(lines, levels, today);
  const years = groupBy(
    all.map((academy, index) => ({ academy, cycle: lines[index]?.cycle ?? "" })),
    ({ cycle }) => cycle,
  );
  return [...years].map(([cycle, those]) => ({
    cycle,
    academies: those.map(({ academy }) => academy),
  }));
}

/** Who is in the trust on the day of each cycle, or was asked in it; with the latest joining till then. */
function readLines(
  tx: Tx,
  trustUid: number,
  days: Prisma.Sql,
  most: number,
): Promise<AcademyLine[]> {
  return tx.$queryRaw<AcademyLine[]>`
    SELECT c.cycle, y.urn, y.name, y.phase, coalesce(l.cluster, '') AS cluster,
      coalesce(l.counted, false) AS counted, s.joined_on AS "joinedOn", v.due_on AS "dueOn",
      v.sent_at AS "sentAt", v.reminded_at AS "remindedAt",
      CASE WHEN v.sent_at IS NULL THEN v.opened_again_at END AS "openedAgainAt"
    FROM ${days}
    CROSS JOIN trust_academy t
    JOIN academy y ON y.urn = t.urn
    LEFT JOIN academy_place l ON l.trust_uid = t.trust_uid AND l.urn = t.urn
    LEFT JOIN academy_view v ON v.trust_uid = t.trust_uid AND v.urn = t.urn AND v.cycle = c.cycle
    LEFT JOIN LATERAL (
      SELECT p.first_seen, p.joined_on, p.left_on FROM trust_academy_period p
      WHERE p.trust_uid = t.trust_uid AND p.urn = t.urn
        AND (p.joined_on IS NULL OR p.joined_on <= c.day)
      ORDER BY p.first_seen DESC LIMIT 1) s ON true
    WHERE t.trust_uid = ${trustUid}
      AND (v.urn IS NOT NULL OR (s.first_seen IS NOT NULL AND (s.left_on IS NULL OR s.left_on > c.day)))
    ORDER BY c.cycle, y.name, y.urn LIMIT ${most}`;
}
