import type { Grant } from "../../access";
import { type RegionScope, read } from "../../db";
import { ACTIVE_REGION_SET } from "../../register/regions";
import { CURRENT_RUBRIC, type Level, levelIn, type Rubric } from "../../rubric";
import { type RowCounts, rowsOf } from "./rules";

/** A trust that has shared, as a line. */
export interface SharedLine {
  readonly trustUid: number;
  readonly trustName: string;
  readonly cycle: string;
  readonly sharedAt: Date;
  readonly purpose: string;
  readonly overall: Level | null;
}

export interface RegionPage {
  readonly regionName: string;
  /** Open multi-academy trusts whose lead region this is. */
  readonly trusts: number;
  readonly shared: number;
  readonly rubric: Rubric;
  readonly rows: readonly RowCounts[];
  /** One page of the trusts that have shared, by name. */
  readonly lines: readonly SharedLine[];
  readonly page: number;
  readonly pages: number;
}

/** Lines of one page of trusts. */
const LINES = 25;

/**
 * A region as far as its multi-academy trusts have shared: each counts once, by the latest cycle it
 * shares. Single-academy trusts are in no count.
 * @param asked the page of the list of trusts; the first where there is no such page
 */
export function getRegionPage(scope: RegionScope, asked = 1): Promise<RegionPage> {
  return read(scope, async tx => {
    const region = await tx.region.findUniqueOrThrow({
      where: { slug: scope.regionSlug },
      select: { name: true },
    });
    const trusts = await tx.trustRegion.count({
      where: {
        regionSlug: scope.regionSlug,
        regionSet: ACTIVE_REGION_SET,
        untilDate: null,
        trust: { kind: "multi", open: true },
      },
    });
    const [base] = await tx.$queryRaw<{ shared: number }[]>`
      SELECT count(DISTINCT s.trust_uid)::int AS shared FROM share s
      JOIN trust t ON t.uid = s.trust_uid AND t.kind = 'multi'
      WHERE s.region_slug = ${scope.regionSlug} AND s.withdrawn_at IS NULL`;
    const shared = base?.shared ?? 0;
    const pages = Math.max(1, Math.ceil(shared / LINES));
    const page = asked <= pages ? asked : 1;
    const latest = await tx.$queryRaw<LatestRow[]>`
      SELECT s.trust_uid, s.cycle, s.number, s.shared_at, s.purpose, a.trust_name, r.level AS overall
      FROM (SELECT DISTINCT ON (trust_uid) * FROM share
            WHERE region_slug = ${scope.regionSlug} AND withdrawn_at IS NULL ORDER BY trust_uid, cycle DESC) s
      JOIN trust t ON t.uid = s.trust_uid AND t.kind = 'multi'
      JOIN approval a USING (trust_uid, cycle, number)
      LEFT JOIN approved_rating r ON (r.trust_uid, r.cycle, r.number, r.characteristic)
        = (s.trust_uid, s.cycle, s.number, 'overall')
      ORDER BY lower(a.trust_name), s.trust_uid LIMIT ${LINES} OFFSET ${(page - 1) * LINES}`;
    const counted = await tx.$queryRaw<
      { characteristic: string; level: string | null; trusts: number }[]
    >`
      SELECT r.characteristic, r.level::text, count(*)::int AS trusts
      FROM (SELECT DISTINCT ON (trust_uid) trust_uid, cycle, number FROM share
            WHERE region_slug = ${scope.regionSlug} AND withdrawn_at IS NULL ORDER BY trust_uid, cycle DESC) s
      JOIN trust t ON t.uid = s.trust_uid AND t.kind = 'multi'
      JOIN approved_rating r USING (trust_uid, cycle, number)
      GROUP BY r.characteristic, r.level`;
    return {
      regionName: region.name,
      trusts,
      shared,
      rubric: CURRENT_RUBRIC,
      rows: rowsOf(counted),
      lines: latest.map(lineOf),
      page,
      pages,
    };
  });
}

interface LatestRow {
  trust_uid: number;
  cycle: string;
  shared_at: Date;
  purpose: string;
  trust_name: string;
  overall: string | null;
}

function lineOf(row: LatestRow): SharedLine {
  return {
    trustUid: row.trust_uid,
    trustName: row.trust_name,
    cycle: row.cycle,
    sharedAt: row.shared_at,
    purpose: row.purpose,
    overall: levelIn(row.overall),
  };
}

/** Somebody opened or downloaded what was shared. */
export interface Opening {
  readonly id: string;
  readonly at: Date;
  /** Null for an RSC team, which acts as a team: a trust is not told which of its people it was. */
  readonly name: string | null;
  readonly region: string | null;
  readonly how: "opened" | "downloaded" | "evidence";
  /** Which evidence; null where it was the version itself. */
  readonly title: string | null;
}

/** Who opened a version since it was first shared, the latest first. */
export function getOpenings(
  grant: Grant<"share:follow">,
  cycle: string,
  number: number,
  since: Date,
): Promise<readonly Opening[]> {
  return read(
    grant,
    tx => tx.$queryRaw<Opening[]>`
      SELECT e.id::text, e.at, u.name, r.name AS region, v.title,
        CASE WHEN e.subject LIKE 'shared evidence %' THEN 'evidence'
          WHEN e.subject LIKE 'download of %' THEN 'downloaded' ELSE 'opened' END AS how
      FROM audit_event e
      LEFT JOIN user_account u ON u.id = e.user_id AND e.region_slug IS NULL
      LEFT JOIN region r ON r.slug = e.region_slug
      LEFT JOIN evidence v ON v.trust_uid = e.trust_uid
        AND e.subject = concat('shared evidence ', ${cycle}::text, ' ', v.id)
      WHERE e.trust_uid = ${grant.trustUid} AND e.at >= ${since}::timestamptz
        AND ((e.action = 'share:read' AND e.subject LIKE ${`%${cycle}%`})
          OR (e.action = 'approved:read'
            AND e.subject IN ('latest approved version', ${`approved version ${cycle} ${number}`})))
      ORDER BY e.id DESC LIMIT 25`,
  );
}
