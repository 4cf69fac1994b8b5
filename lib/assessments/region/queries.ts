import { Prisma, type RegionScope, read } from "../../db";
import { REGION_SETS, regionBySlug } from "../../register/regions";
import { CURRENT_RUBRIC, type Rubric } from "../../rubric";
import { helpOfLatest } from "../region-help/queries";
import { type HelpLine, helpByStep, type StepHelp } from "../region-help/rules";
import { type Counted, type Moved, movesOf, type RowCounts, type RowMoves, rowsOf } from "./rules";
import type { EnglandAsked, Kind, RegionAsked } from "./schema";

/** The kinds of the register that are counted together. */
export function kindsOf(kind: Kind): Prisma.Sql {
  return kind === "multi"
    ? Prisma.sql`ARRAY['multi']::trust_kind[]`
    : Prisma.sql`ARRAY['single', 'secureSingle']::trust_kind[]`;
}

/** Open trusts that the acting region leads for. What the trusts list reads from, too. */
export function placedHere(slug: string, kind: Kind): Prisma.Sql {
  return Prisma.sql`
    SELECT t.uid AS trust_uid, t.name, t.authorities, g.spans FROM trust_region g
    JOIN trust t ON t.uid = g.trust_uid AND t.open AND t.kind = ANY (${kindsOf(kind)})
    WHERE g.region_slug = ${slug} AND g.until_date IS NULL`;
}

/**
 * Of each trust of `placed` that shares with the region: where it stands, by the version of the latest
 * cycle it shares. It is stored with the share (prisma/migrations/0027).
 */
export function latestOf(slug: string): Prisma.Sql {
  return Prisma.sql`
    SELECT g.* FROM placed p
    JOIN region_standing g ON g.trust_uid = p.trust_uid AND g.region_slug = ${slug}`;
}

export interface RegionPage {
  readonly regionName: string;
  /** Open trusts whose lead region this is, of the kind that is counted. */
  readonly trusts: number;
  readonly shared: number;
  readonly rubric: Rubric;
  readonly rows: readonly RowCounts[];
  readonly moves: readonly RowMoves[];
  /** Trusts that shared an earlier cycle too, which movement is counted of. */
  readonly moved: number;
  /** Cycles that somebody shares here and that movement can be counted since, the latest first. */
  readonly cycles: readonly string[];
  /** Where the trusts of this region are placed by the other set. */
  readonly elsewhere: readonly OtherPlace[];
  /** Trusts that offer help in a step beside trusts that asked for it. */
  readonly help: readonly StepHelp[];
}

/** A region of the other set, as far as trusts of this region are placed in it. */
export interface OtherPlace {
  readonly name: string;
  readonly trusts: number;
  readonly shared: number;
}

/** A region as far as its trusts have shared: each counts once, by the latest cycle it shares. */
export function getRegionPage(scope: RegionScope, asked: RegionAsked): Promise<RegionPage> {
  return read(scope, async tx => {
    const { regionSlug: slug } = scope;
    // One question: what is asked apart is planned apart, and each answer has its own way to go.
    const [found] = await tx.$queryRaw<Found[]>`
      WITH placed AS MATERIALIZED (${placedHere(slug, asked.kind)}),
      latest AS MATERIALIZED (${latestOf(slug)})
      SELECT r.name AS "regionName", (SELECT count(*)::int FROM placed) AS trusts,
        (SELECT count(*)::int FROM latest) AS shared,
        ARRAY(SELECT DISTINCT s.cycle FROM share s WHERE s.region_slug = ${slug}
          AND s.withdrawn_at IS NULL ORDER BY 1 DESC OFFSET 1 LIMIT 50) AS cycles,
        ARRAY(SELECT to_jsonb(c) FROM (${COUNTED}) c) AS counted,
        ARRAY(SELECT to_jsonb(m) FROM (${movedSince(slug, asked.since)}) m) AS moved,
        ARRAY(SELECT to_jsonb(o) FROM (${otherPlaces(slug)}) o) AS elsewhere,
        ARRAY(SELECT to_jsonb(h) FROM (${helpOfLatest()}) h) AS help
      FROM region r WHERE r.slug = ${slug}`;
    if (found === undefined) throw new Error(`There is no region ${slug}`);
    const { counted, moved, help, ...head } = found;
    return {
      ...{ ...head, help: helpByStep(help) },
      rubric: CURRENT_RUBRIC,
      rows: rowsOf(counted, head.shared),
      moves: movesOf(moved),
      moved: Math.max(0, ...moved.map(({ trusts }) => trusts)),
    };
  });
}

interface Found
  extends Pick<RegionPage, "regionName" | "trusts" | "shared" | "cycles" | "elsewhere"> {
  readonly counted: readonly Counted[];
  readonly moved: readonly Moved[];
  readonly help: readonly HelpLine[];
}

const COUNTED = Prisma.sql`
  SELECT v.key AS characteristic, v.level, count(*) AS trusts,
    count(*) FILTER (WHERE v.statements > 0) AS marked,
    count(*) FILTER (WHERE v.statements > 0 AND v.evidenced = v.level) AS "inFull",
    coalesce(sum(v.statements), 0) AS statements, coalesce(sum(v.shown), 0) AS "statementsEvidenced"
  FROM latest l, unnest(l.characteristics, l.levels, l.evidenced_levels, l.statements,
    l.statements_evidenced) v (key, level, evidenced, statements, shown)
  GROUP BY 1, 2 LIMIT 100`;

/** The rows of `latest` beside those of the cycle before it, or of a chosen one, of the same rubric. */
function movedSince(slug: string, since: string | null): Prisma.Sql {
  const pairs =
    since === null
      ? Prisma.sql`latest l, unnest(l.characteristics, l.levels, l.before_levels) v (key, level, before)
          WHERE l.before_cycle IS NOT NULL`
      : Prisma.sql`latest l
          JOIN share s ON s.region_slug = ${slug} AND s.cycle = ${since} AND s.withdrawn_at IS NULL
            AND s.trust_uid = l.trust_uid AND s.cycle < l.cycle
          JOIN approval y ON (y.trust_uid, y.cycle, y.number) = (s.trust_uid, s.cycle, s.number)
            AND y.rubric_version = l.rubric_version
          JOIN approved_rating r ON (r.trust_uid, r.cycle, r.number) = (s.trust_uid, s.cycle, s.number),
          LATERAL (SELECT r.characteristic AS key, r.level AS before,
            l.levels[array_position(l.characteristics, r.characteristic)] AS level) v`;
  return Prisma.sql`
    SELECT v.key AS characteristic, count(*) AS trusts, count(*) FILTER (WHERE v.level > v.before) AS up,
      count(*) FILTER (WHERE v.level = v.before) AS same, count(*) FILTER (WHERE v.level < v.before) AS down
    FROM ${pairs} GROUP BY 1 LIMIT 20`;
}

/** The set that a region is not of. */
export function otherSet(slug: string): (typeof REGION_SETS)[number] {
  const own = regionBySlug(slug)?.set.id;
  return REGION_SETS.find(({ id }) => id !== own) ?? REGION_SETS[0];
}

function otherPlaces(slug: string): Prisma.Sql {
  return Prisma.sql`
    SELECT r.name, count(*) AS trusts, count(l.trust_uid) AS shared
    FROM placed p
    JOIN trust_region o ON o.trust_uid = p.trust_uid AND o.region_set = ${otherSet(slug).id}
      AND o.until_date IS NULL
    JOIN region r ON r.slug = o.region_slug
    LEFT JOIN latest l ON l.trust_uid = p.trust_uid
    GROUP BY r.name ORDER BY r.name LIMIT 20`;
}

/** One region beside the others: counts alone. */
export interface RegionLine {
  readonly slug: string;
  readonly name: string;
  /** Trusts that the region leads for. */
  readonly trusts: number;
  /** Null where they are too few to show. */
  readonly shared: number | null;
  /** Empty where they are too few to show. */
  readonly rows: readonly RowCounts[];
}

export interface England {
  readonly rubric: Rubric;
  /** In the fixed order of the set. */
  readonly regions: readonly RegionLine[];
  /** Of the regions that are shown, and of no other. */
  readonly total: { readonly trusts: number; readonly shared: number; readonly rows: RowCounts[] };
}

/**
 * The regions of a set side by side. The database counts, and keeps back what is too few to show: this
 * team may read no other region's shares.
 */
export function getEngland(
  scope: RegionScope,
  { set, kind }: Pick<EnglandAsked, "set" | "kind">,
): Promise<England> {
  return read(scope, async tx => {
    const found = await tx.$queryRaw<GlanceRow[]>`
      SELECT region_slug AS slug, placed, shared, characteristic, level::text, trusts
      FROM regions_at_a_glance(${set}, ${kindsOf(kind)}) LIMIT 1000`;
    const standing = found.flatMap(({ characteristic, trusts, ...row }) =>
      characteristic === null || trusts === null ? [] : [{ ...row, characteristic, trusts }],
    );
    const known = REGION_SETS.find(({ id }) => id === set)?.regions ?? [];
    const regions = known.map(({ slug, name }): RegionLine => {
      const { placed: trusts = 0, shared = null } = found.find(one => one.slug === slug) ?? {};
      const own = standing.filter(one => one.slug === slug);
      return { slug, name, trusts, shared, rows: shared === null ? [] : rowsOf(own, shared) };
    });
    const shown = regions.filter(({ shared }) => shared !== null);
    const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
    const shared = sum(shown.map(one => one.shared ?? 0));
    const trusts = sum(shown.map(one => one.trusts));
    const rows = rowsOf(standing, shared);
    return { rubric: CURRENT_RUBRIC, regions, total: { trusts, shared, rows } };
  });
}

/** How many trusts of a region stand where on one row; a region with nothing to show is one row without. */
interface GlanceRow {
  readonly slug: string;
  readonly placed: number;
  readonly shared: number | null;
  readonly characteristic: string | null;
  readonly level: string | null;
  readonly trusts: number | null;
}
