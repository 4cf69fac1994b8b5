import { type PlatformScope, type RegionScope, read } from "../../db";
import { INVENTED_FROM } from "../importer/read-stored";
import { ACTIVE_REGION_SET, regionBySlug } from "../regions";
import type { TrustKind } from "../rules";

/** Trusts on one page of the list. */
const PER_PAGE = 25;

/** An open trust that is in no region. */
export interface NotPlaced {
  readonly uid: number;
  readonly name: string;
  readonly kind: TrustKind;
  readonly firstSeen: Date;
  /** Open academies of its own: then none of them stands in a known region. */
  readonly academies: number;
}

export interface NotPlacedPage {
  /** Day of the last extract; null before the first. */
  readonly asAt: Date | null;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly trusts: readonly NotPlaced[];
}

/** Open trusts of the public register that no region leads for, by name. */
export function listNotPlaced(scope: PlatformScope, page: number): Promise<NotPlacedPage> {
  return read(scope, async tx => {
    const where = {
      uid: { lt: INVENTED_FROM },
      open: true,
      regions: { none: { regionSet: ACTIVE_REGION_SET, untilDate: null } },
    };
    const last = await tx.registerExtract.findFirst({
      orderBy: { asAt: "desc" },
      select: { asAt: true },
    });
    const total = await tx.trust.count({ where });
    const pages = Math.max(1, Math.ceil(total / PER_PAGE));
    const shown = Math.min(page, pages);
    const trusts = await tx.$queryRaw<NotPlaced[]>`
      SELECT t.uid, t.name, t.kind::text AS kind, t.first_seen AS "firstSeen",
        (SELECT count(*)::int FROM trust_academy_period p
          WHERE p.trust_uid = t.uid AND p.left_on IS NULL) AS academies
      FROM trust t
      WHERE t.uid < ${INVENTED_FROM} AND t.open AND NOT EXISTS (SELECT FROM trust_region r
        WHERE r.trust_uid = t.uid AND r.region_set = ${ACTIVE_REGION_SET} AND r.until_date IS NULL)
      ORDER BY t.name, t.uid LIMIT ${PER_PAGE} OFFSET ${(shown - 1) * PER_PAGE}`;
    return { asAt: last?.asAt ?? null, total, page: shown, pages, trusts };
  });
}

/** A trust with academies in a region that another region leads for. */
export interface LedElsewhere {
  readonly uid: number;
  readonly name: string;
  /** The region that leads for it. */
  readonly region: string;
  /** Of its open academies, those in this region, and all. */
  readonly here: number;
  readonly academies: number;
}

export interface LedElsewherePage {
  readonly regionName: string;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly trusts: readonly LedElsewhere[];
}

/** Trusts with academies in the region that belong to another's, by name: who leads is all that is said. */
export function listLedElsewhere(scope: RegionScope, asked: number): Promise<LedElsewherePage> {
  const region = regionBySlug(scope.regionSlug);
  return read(scope, async tx => {
    const at = (page: number) => tx.$queryRaw<(LedElsewhere & { total: number })[]>`
      SELECT t.uid, t.name, r.name AS region, count(*)::int AS academies,
        count(*) FILTER (WHERE y.la_code = ANY (${region?.laCodes ?? []}::text[]))::int AS here,
        count(*) OVER ()::int AS total
      FROM trust_region g JOIN region r ON r.slug = g.region_slug
      JOIN trust t ON t.uid = g.trust_uid AND t.open
      JOIN trust_academy_period m ON m.trust_uid = t.uid AND m.left_on IS NULL
      JOIN academy y ON y.urn = m.urn AND y.open
      WHERE g.region_set = ${region?.set.id ?? ""} AND g.until_date IS NULL AND g.spans
        AND g.region_slug <> ${scope.regionSlug}
      GROUP BY t.uid, t.name, r.name
      HAVING bool_or(y.la_code = ANY (${region?.laCodes ?? []}::text[]))
      ORDER BY lower(t.name), t.uid LIMIT ${PER_PAGE} OFFSET ${(page - 1) * PER_PAGE}`;
    const wanted = await at(asked);
    const isThere = wanted.length > 0 || asked === 1;
    const found = isThere ? wanted : await at(1);
    const total = found[0]?.total ?? 0;
    return {
      regionName: region?.name ?? "",
      total,
      page: isThere ? asked : 1,
      pages: Math.max(1, Math.ceil(total / PER_PAGE)),
      trusts: found.map(({ total: _, ...trust }) => trust),
    };
  });
}
