import { type PlatformScope, read } from "../../db";
import { INVENTED_FROM } from "../importer/read-stored";
import { ACTIVE_REGION_SET } from "../regions";
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
