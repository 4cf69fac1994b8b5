import { read, type Scope, type Tx } from "../db";
import { INVENTED_FROM } from "./importer/read-stored";
import { ACTIVE_REGION_SET, regionBySlug } from "./regions";
import type { TrustKind } from "./rules";

/** What the public register holds, invented trusts apart. */
export interface RegisterCounts {
  /** Day of the last extract; null before the first. */
  readonly asAt: Date | null;
  readonly multiAcademyTrusts: number;
  readonly singleAcademyTrusts: number;
  readonly secureSingleAcademyTrusts: number;
  readonly academies: number;
  /** Open academies in an open trust. */
  readonly academiesInTrusts: number;
  /** Open trusts that never had an academy while the register was followed. */
  readonly notPlaced: number;
  /** Of the active set, by name. */
  readonly regions: readonly RegionCounts[];
  readonly invented: number;
}

export interface RegionCounts {
  readonly slug: string;
  readonly name: string;
  /** Open trusts whose lead region this is. */
  readonly multiAcademyTrusts: number;
  readonly singleAcademyTrusts: number;
}

export function getRegisterCounts(scope: Scope): Promise<RegisterCounts> {
  return read(scope, readCounts);
}

/** The same counts inside a transaction that is under way. */
export async function readCounts(tx: Tx): Promise<RegisterCounts> {
  const real = { lt: INVENTED_FROM };
  const open = { uid: real, open: true };
  const kinds = await tx.trust.groupBy({ by: ["kind"], where: open, _count: true });
  const of = (kind: TrustKind) => kinds.find(row => row.kind === kind)?._count ?? 0;
  const placed = { regionSet: ACTIVE_REGION_SET, untilDate: null };
  return {
    asAt: await lastDay(tx),
    multiAcademyTrusts: of("multi"),
    singleAcademyTrusts: of("single"),
    secureSingleAcademyTrusts: of("secureSingle"),
    academies: await tx.academy.count({ where: { urn: real, open: true } }),
    academiesInTrusts: await tx.trustAcademyPeriod.count({
      where: { trustUid: real, leftOn: null },
    }),
    notPlaced: await tx.trust.count({ where: { ...open, regions: { none: placed } } }),
    regions: await countRegions(tx),
    invented: await tx.trust.count({ where: { uid: { gte: INVENTED_FROM } } }),
  };
}

async function countRegions(tx: Tx): Promise<RegionCounts[]> {
  const rows = await tx.$queryRaw<RegionCounts[]>`
    SELECT r.slug, r.name,
      count(t.uid) FILTER (WHERE t.kind = 'multi')::int AS "multiAcademyTrusts",
      count(t.uid) FILTER (WHERE t.kind = 'single')::int AS "singleAcademyTrusts"
    FROM region r
    LEFT JOIN trust_region tr ON tr.region_slug = r.slug AND tr.until_date IS NULL
    LEFT JOIN trust t ON t.uid = tr.trust_uid AND t.open AND t.uid < ${INVENTED_FROM}
    WHERE r.region_set = ${ACTIVE_REGION_SET}
    GROUP BY r.slug, r.name ORDER BY r.name`;
  return rows;
}

export interface TrustFactsPage {
  readonly uid: number;
  readonly name: string;
  readonly kind: TrustKind;
  readonly open: boolean;
  readonly closedOn: Date | null;
  /** Null where it is not placed. */
  readonly region: { slug: string; name: string; spans: boolean } | null;
  /** By name. */
  readonly academies: readonly {
    urn: number;
    name: string;
    phase: string;
    laName: string;
    /** Null where the register does not say. */
    joinedOn: Date | null;
  }[];
  readonly asAt: Date | null;
}

/** The largest trust has fewer than a hundred academies. */
const ACADEMIES = 500;

/** A trust as the register knows it, with its present academies; null where there is none. */
export function getTrustFacts(scope: Scope, uid: number): Promise<TrustFactsPage | null> {
  return read(scope, async tx => {
    const trust = await tx.trust.findUnique({
      where: { uid },
      select: {
        uid: true,
        name: true,
        kind: true,
        open: true,
        closedOn: true,
        regions: {
          where: { regionSet: ACTIVE_REGION_SET, untilDate: null },
          select: { regionSlug: true, spans: true },
        },
      },
    });
    if (trust === null) return null;
    const { regions, ...facts } = trust;
    const stays = await tx.trustAcademyPeriod.findMany({
      where: { trustUid: uid, leftOn: null },
      select: {
        joinedOn: true,
        membership: {
          select: { academy: { select: { urn: true, name: true, phase: true, laName: true } } },
        },
      },
      take: ACADEMIES,
    });
    const academies = stays.map(stay => ({ ...stay.membership.academy, joinedOn: stay.joinedOn }));
    academies.sort((a, b) => a.name.localeCompare(b.name, "en") || a.urn - b.urn);
    return { ...facts, region: placeOf(regions[0]), academies, asAt: await lastDay(tx) };
  });
}

function placeOf(placing: { regionSlug: string; spans: boolean } | undefined) {
  const region = placing && regionBySlug(placing.regionSlug);
  return region ? { slug: region.slug, name: region.name, spans: placing.spans } : null;
}

async function lastDay(tx: Tx): Promise<Date | null> {
  const last = await tx.registerExtract.findFirst({
    orderBy: { asAt: "desc" },
    select: { asAt: true },
  });
  return last?.asAt ?? null;
}
