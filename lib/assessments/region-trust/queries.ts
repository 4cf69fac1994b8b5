import { type RegionScope, read, type Tx } from "../../db";
import { REGION_SETS } from "../../register/regions";
import { type Level, levelIn } from "../../rubric";
import type { HelpRow } from "../share/rules";

/** One share with this region's team: in force, or the dated line that is left of it. */
export interface SharedOnce {
  readonly cycle: string;
  readonly number: number;
  readonly sharedAt: Date;
  readonly withdrawnAt: Date | null;
  readonly purpose: string;
  /** The version's overall performance, while it is shared. */
  readonly overall: Level | null;
  /** Help that the trust offers others, and would like, while it is shared. */
  readonly help: readonly HelpRow[];
}

/** Where a trust was placed, by one set of regions. */
export interface Stay {
  readonly set: string;
  readonly region: string;
  readonly from: Date;
  readonly until: Date | null;
  readonly spans: boolean;
}

export interface RegionTrust {
  readonly trustUid: number;
  readonly name: string;
  readonly academies: number;
  readonly authorities: readonly string[];
  readonly open: boolean;
  /** Whether the region leads for it today; it may have moved since it shared. */
  readonly leads: boolean;
  readonly followed: boolean;
  /** Newest cycle first, and of one cycle the newest share. */
  readonly shares: readonly SharedOnce[];
  /** The sets in their order, of each the newest stay first. */
  readonly stays: readonly Stay[];
}

/**
 * A trust as the region's team sees it over the years: public facts, and what it shared. Null for one
 * that the region neither leads for nor ever had a share of.
 */
export function getRegionTrust(scope: RegionScope, trustUid: number): Promise<RegionTrust | null> {
  return read(scope, async tx => {
    const { regionSlug } = scope;
    const [trust] = await tx.$queryRaw<Omit<RegionTrust, "shares" | "stays">[]>`
      SELECT t.uid AS "trustUid", t.name, t.open, count(y.urn)::int AS academies,
        array_remove(array_agg(DISTINCT y.la_name), NULL) AS authorities,
        EXISTS (SELECT 1 FROM trust_region g WHERE g.trust_uid = t.uid
          AND g.region_slug = ${regionSlug} AND g.until_date IS NULL) AS leads,
        EXISTS (SELECT 1 FROM followed_trust f WHERE (f.trust_uid, f.region_slug, f.user_id)
          = (t.uid, ${regionSlug}, ${scope.userId}::uuid)) AS followed
      FROM trust t
      LEFT JOIN trust_academy_period m ON m.trust_uid = t.uid AND m.left_on IS NULL
      LEFT JOIN academy y ON y.urn = m.urn AND y.open
      WHERE t.uid = ${trustUid} GROUP BY t.uid`;
    const shares = await readShares(tx, regionSlug, trustUid);
    if (trust === undefined || (!trust.leads && shares.length === 0)) return null;
    return { ...trust, shares, stays: await readStays(tx, trustUid) };
  });
}

async function readShares(tx: Tx, regionSlug: string, trustUid: number): Promise<SharedOnce[]> {
  const shares = await tx.$queryRaw<(Omit<SharedOnce, "overall"> & { overall: string | null })[]>`
    SELECT s.cycle, s.number, s.shared_at AS "sharedAt", s.withdrawn_at AS "withdrawnAt", s.purpose,
      r.level::text AS overall,
      ARRAY(SELECT jsonb_build_object('kind', h.kind, 'characteristic', h.characteristic) FROM share_help h
        WHERE h.trust_uid = s.trust_uid AND h.share_id = s.id LIMIT 50) AS help
    FROM share s
    LEFT JOIN approved_rating r ON (r.trust_uid, r.cycle, r.number, r.characteristic)
      = (s.trust_uid, s.cycle, s.number, 'overall')
    WHERE s.trust_uid = ${trustUid} AND s.region_slug = ${regionSlug}
    ORDER BY s.cycle DESC, s.shared_at DESC LIMIT 200`;
  return shares.map(share => {
    // A later share of the same version would let the levels of an earlier one be read: its line is bare.
    const isOver = share.withdrawnAt !== null;
    return {
      ...share,
      purpose: isOver ? "" : share.purpose,
      overall: isOver ? null : levelIn(share.overall),
      help: isOver ? [] : share.help,
    };
  });
}

async function readStays(tx: Tx, trustUid: number): Promise<Stay[]> {
  const stays = await tx.trustRegion.findMany({
    where: { trustUid },
    select: { regionSet: true, fromDate: true, untilDate: true, spans: true, region: true },
    orderBy: { fromDate: "desc" },
    take: 100,
  });
  return REGION_SETS.flatMap(({ id }) =>
    stays
      .filter(({ regionSet }) => regionSet === id)
      .map(({ fromDate, untilDate, spans, region }) => {
        return { set: id, region: region.name, from: fromDate, until: untilDate, spans };
      }),
  );
}
