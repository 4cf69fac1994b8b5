import { read, type TrustScope } from "../../db";
import { CHARACTERISTIC_KEYS } from "../../rubric";
import { cycleAt } from "../cycle/rules";

/** Where a trust stands this year, in a date and counts: nothing that it wrote. */
export interface Glance {
  readonly trustUid: number;
  readonly cycle: string;
  /** Null where this year's is not opened. */
  readonly dueOn: Date | null;
  readonly answered: number;
  readonly rows: number;
  readonly approvedAs: number | null;
  readonly shared: boolean;
  /** The board's meeting, where one is planned. */
  readonly meeting: MeetingGlance | null;
}

export interface MeetingGlance {
  readonly meetingOn: Date;
  readonly papersOn: Date | null;
  readonly viewsCloseOn: Date | null;
  readonly isShown: boolean;
  /** How many have not finished their views; null for whoever does not plan the meeting. */
  readonly waits: number | null;
}

/** More trusts than anybody serves. */
const TRUSTS = 20;

/**
 * A glance at each trust somebody is of, by uid. Each is read in a transaction of its own, as that
 * trust's: no statement ever sees two trusts, which is worth four statements for each. One after the
 * other, so that one page never takes the whole pool.
 */
export async function listGlances(
  scopes: readonly TrustScope[],
): Promise<ReadonlyMap<number, Glance>> {
  const glances = new Map<number, Glance>();
  for (const scope of scopes.slice(0, TRUSTS)) {
    glances.set(scope.trustUid, await glanceAt(scope));
  }
  return glances;
}

interface Row {
  readonly dueOn: Date;
  readonly approvedAs: number | null;
  readonly shared: boolean;
  readonly answered: number;
  readonly meetingOn: Date | null;
  readonly papersOn: Date | null;
  readonly viewsCloseOn: Date | null;
  readonly isShown: boolean;
  readonly asked: number;
  readonly waits: number;
}

function glanceAt(scope: TrustScope): Promise<Glance> {
  const { trustUid, now } = scope;
  const cycle = cycleAt(now);
  return read(scope, async tx => {
    const [row] = await tx.$queryRaw<Row[]>`
      SELECT a.due_on AS "dueOn", a.approved_as AS "approvedAs",
        EXISTS (SELECT 1 FROM share s WHERE (s.trust_uid, s.cycle) = (a.trust_uid, a.cycle)
          AND s.withdrawn_at IS NULL) AS shared,
        (SELECT count(*)::int FROM rating r WHERE (r.trust_uid, r.cycle) = (a.trust_uid, a.cycle)
          AND (r.level IS NOT NULL OR (r.not_agreed AND btrim(r.reason) <> ''))) AS answered,
        m.meeting_on AS "meetingOn", m.papers_on AS "papersOn", m.views_close_on AS "viewsCloseOn",
        m.shown_at IS NOT NULL AS "isShown", p.asked, p.waits
      FROM assessment a
      LEFT JOIN meeting m ON (m.trust_uid, m.cycle) = (a.trust_uid, a.cycle) AND m.committee_id IS NULL
      CROSS JOIN LATERAL (SELECT count(*)::int AS asked,
          (count(*) FILTER (WHERE finished_at IS NULL))::int AS waits
        FROM participant p WHERE p.trust_uid = m.trust_uid AND p.meeting_id = m.id AND p.left_at IS NULL) p
      WHERE a.trust_uid = ${trustUid} AND a.cycle = ${cycle}`;
    const found = { trustUid, cycle, rows: CHARACTERISTIC_KEYS.length };
    if (row === undefined)
      return { ...found, dueOn: null, approvedAs: null, shared: false, answered: 0, meeting: null };
    const { dueOn, approvedAs, shared, answered, meetingOn, asked, waits, ...dates } = row;
    // Whoever does not plan sees at most their own place among those asked.
    const meeting = meetingOn && { ...dates, meetingOn, waits: asked > 1 ? waits : null };
    return { ...found, dueOn, approvedAs, shared, answered, meeting };
  });
}
