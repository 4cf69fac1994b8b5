import { type PlatformScope, read, type Scope, type Tx } from "../db";
import { CHANGE_TITLES, type Change, type ChangeKind } from "./importer/changes";
import { INVENTED_FROM } from "./importer/read-stored";
import { type ChangeGroup, FIRST, groupOf } from "./importer/report";
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

/** What the last extract changed, by kind, with the first of each as print; null before the first. */
export function listChangesOfLastExtract(
  scope: PlatformScope,
): Promise<{ asAt: Date; groups: ChangeGroup[] } | null> {
  return read(scope, async tx => {
    const asAt = await lastDay(tx);
    if (asAt === null) return null;
    const rows = await tx.$queryRaw<PrintedChange[]>`
      SELECT c.*, t.name AS trust, b.name AS "beforeTrust", a.name AS academy
      FROM (
        SELECT kind, trust_uid AS "trustUid", urn, before, after, id,
          count(*) OVER (PARTITION BY kind)::int AS total,
          row_number() OVER (PARTITION BY kind ORDER BY id) AS nth
        FROM register_change WHERE as_at = ${asAt}
      ) c
      LEFT JOIN trust t ON t.uid = c."trustUid"
      LEFT JOIN trust b ON c.kind = 'academyTransferred' AND b.uid::text = c.before
      LEFT JOIN academy a ON a.urn = c.urn
      WHERE nth <= ${FIRST} ORDER BY c.id`;
    const kinds = Object.keys(CHANGE_TITLES) as ChangeKind[];
    return { asAt, groups: kinds.flatMap(kind => printed(kind, rows)) };
  });
}

interface PrintedChange extends Change {
  total: number;
  trust: string | null;
  beforeTrust: string | null;
  academy: string | null;
}

function printed(kind: ChangeKind, rows: readonly PrintedChange[]): ChangeGroup[] {
  const some = rows.filter(row => row.kind === kind);
  const names = {
    trust: (uid: number) =>
      some.find(row => row.trustUid === uid)?.trust ??
      some.find(row => row.before === String(uid))?.beforeTrust ??
      undefined,
    academy: (urn: number) => some.find(row => row.urn === urn)?.academy ?? undefined,
  };
  const [first] = some;
  return first ? [groupOf(kind, first.total, some, names)] : [];
}

async function lastDay(tx: Tx): Promise<Date | null> {
  const last = await tx.registerExtract.findFirst({
    orderBy: { asAt: "desc" },
    select: { asAt: true },
  });
  return last?.asAt ?? null;
}
