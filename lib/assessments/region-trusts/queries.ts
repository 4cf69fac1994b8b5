import { Prisma, type RegionScope, read, type Tx } from "../../db";
import { type CharacteristicKey, CURRENT_RUBRIC, type Rubric } from "../../rubric";
import { latestOf, placedHere } from "../region/queries";
import { type LineRow, lineOf, type TrustLine } from "../region-lines/rules";
import { SIZES, type TrustsAsked } from "./schema";

export interface TrustsPage {
  readonly regionName: string;
  readonly rubric: Rubric;
  readonly found: number;
  /** How many of those found have shared with this team. */
  readonly sharing: number;
  readonly lines: readonly TrustLine[];
  readonly page: number;
  readonly pages: number;
  /** Local authorities in which trusts of the region have open academies, by name. */
  readonly authorities: readonly { readonly code: string; readonly name: string }[];
}

/** Lines of one page. */
const LINES = 25;
/** Lines of a file at most. */
const MOST = 5_000;

/** @param asked the page of the list; the first where there is no such page */
export function listTrusts(
  scope: RegionScope,
  asked: TrustsAsked,
  wanted: number,
): Promise<TrustsPage> {
  return read(scope, async tx => {
    const at = (page: number) => find(tx, scope, asked, { most: LINES, page });
    const found = await at(wanted);
    const isThere = found.lines.length > 0 || wanted === 1;
    const shown = isThere ? found : await at(1);
    return {
      ...{ ...shown, rubric: CURRENT_RUBRIC, page: isThere ? wanted : 1 },
      lines: shown.lines.map(row => lineOf(row, asked.step)),
      pages: Math.max(1, Math.ceil(shown.found / LINES)),
    };
  });
}

/** All that the list finds, for a file. */
export async function readAllLines(
  tx: Tx,
  scope: RegionScope,
  asked: TrustsAsked,
): Promise<readonly TrustLine[]> {
  const { lines } = await find(tx, scope, asked, { most: MOST, page: 1 });
  return lines.map(row => lineOf(row, asked.step));
}

interface Found extends Pick<TrustsPage, "regionName" | "authorities" | "found" | "sharing"> {
  readonly lines: readonly LineRow[];
}

/**
 * One page of trusts in their order, with what they share, in one question. Filters and order are what
 * is asked; nothing else is built in, and of the register no more is read than they need.
 */
async function find(
  tx: Tx,
  { regionSlug: slug, userId }: RegionScope,
  asked: TrustsAsked,
  { most, page }: { readonly most: number; readonly page: number },
): Promise<Found> {
  const facts = factsFor(asked);
  const [found] = await tx.$queryRaw<Found[]>`
    WITH placed AS MATERIALIZED (${placedHere(slug, asked.kind)}),
    latest AS MATERIALIZED (${latestOf(slug)}),
    wanted AS MATERIALIZED (
      SELECT p.trust_uid, p.name, p.spans, ${facts.academies} AS academies, l.share_id, l.cycle,
        l.shared_at, l.characteristics, l.levels, l.before_cycle, l.before_levels, l.evidenced_levels,
        l.statements, l.statements_evidenced, l.rests_on, array_position(l.characteristics, ${asked.step}) AS at,
        w.trust_uid IS NOT NULL AS followed, count(*) OVER () AS found, count(l.share_id) OVER () AS sharing,
        row_number() OVER (ORDER BY ${orderOf(asked, facts)}) AS nth
      FROM placed p LEFT JOIN latest l USING (trust_uid) ${facts.joined}
      LEFT JOIN followed_trust w ON (w.trust_uid, w.region_slug, w.user_id)
        = (p.trust_uid, ${slug}, ${userId}::uuid)
      WHERE ${whereOf(asked)}
      ORDER BY nth LIMIT ${most} OFFSET ${(page - 1) * most})
    SELECT r.name AS "regionName", (SELECT coalesce(max(found), 0)::int FROM wanted) AS found,
      (SELECT coalesce(max(sharing), 0)::int FROM wanted) AS sharing,
      ARRAY(SELECT to_jsonb(x) FROM (
        SELECT c.code, (SELECT max(y.la_name) FROM academy y WHERE y.la_code = c.code) AS name
        FROM (SELECT DISTINCT unnest(p.authorities) AS code FROM placed p) c
        ORDER BY 2 LIMIT 200) x) AS authorities,
      ARRAY(SELECT jsonb_build_object('trustUid', n.trust_uid, 'name', n.name, 'spans', n.spans,
          'followed', n.followed, 'academies', coalesce(n.academies, (${ACADEMIES_OF_N})),
          'cycle', n.cycle, 'sharedAt', n.shared_at, 'purpose', s.purpose,
          'characteristics', n.characteristics, 'levels', n.levels, 'beforeCycle', n.before_cycle,
          'beforeLevels', n.before_levels, 'evidencedLevel', n.evidenced_levels[n.at],
          'statements', n.statements[n.at], 'statementsEvidenced', n.statements_evidenced[n.at],
          'restsOn', n.rests_on[n.at], 'verdict', (SELECT v.verdict FROM rsc_view v
            WHERE v.trust_uid = n.trust_uid AND v.share_id = n.share_id AND v.characteristic = ${asked.step}
            ORDER BY v.recorded_at DESC LIMIT 1))
        FROM wanted n LEFT JOIN share s ON s.trust_uid = n.trust_uid AND s.id = n.share_id
        ORDER BY n.nth) AS lines
    FROM region r WHERE r.slug = ${slug}`;
  if (found === undefined) throw new Error(`There is no region ${slug}`);
  return found;
}

const ACADEMIES_OF_N = Prisma.sql`SELECT count(*) FROM trust_academy_period m
  JOIN academy y ON y.urn = m.urn AND y.open WHERE m.trust_uid = n.trust_uid AND m.left_on IS NULL`;

const PRIMARY = Prisma.sql`y.phase ~* 'primary|all-through|nursery'`;
const SECONDARY = Prisma.sql`y.phase ~* 'secondary|all-through|16 plus'`;
const FAITH = Prisma.sql`nullif(y.religious_character, '') IS NOT NULL
  AND y.religious_character !~* '^(none|does not apply|not applicable)$'`;

type Facts = Readonly<Record<"joined" | "academies", Prisma.Sql>>;

/** What the register says of the academies of `placed`, by trust: only what is filtered or sorted by. */
function factsFor({ size, phases, faith, sort }: TrustsAsked): Facts {
  if (size === null && phases === null && faith === null && sort !== "academies") {
    return { joined: Prisma.empty, academies: Prisma.sql`NULL::bigint` };
  }
  const columns = [Prisma.sql`count(*) AS academies`];
  if (phases !== null) {
    columns.push(
      Prisma.sql`bool_or(y.type ~* 'special|alternative') AS special`,
      Prisma.sql`bool_or(${PRIMARY}) AS "primary", bool_or(${SECONDARY}) AS secondary`,
    );
  }
  if (faith !== null) {
    columns.push(
      Prisma.sql`bool_or(y.religious_character ~* '^church of england') AS church`,
      Prisma.sql`bool_or(y.religious_character ~* 'catholic') AS catholic`,
      Prisma.sql`bool_or(${FAITH} AND y.religious_character !~* '^church of england|catholic') AS other_faith`,
      Prisma.sql`bool_or(${FAITH}) AS any_faith`,
    );
  }
  const joined = Prisma.sql`
    LEFT JOIN (SELECT m.trust_uid, ${Prisma.join(columns)} FROM placed q
      JOIN trust_academy_period m ON m.trust_uid = q.trust_uid AND m.left_on IS NULL
      JOIN academy y ON y.urn = m.urn AND y.open GROUP BY m.trust_uid) f USING (trust_uid)`;
  return { joined, academies: Prisma.sql`coalesce(f.academies, 0)` };
}

const PHASE_SQL = {
  primary: Prisma.sql`f."primary" AND NOT f.secondary AND NOT f.special`,
  secondary: Prisma.sql`f.secondary AND NOT f."primary" AND NOT f.special`,
  mixed: Prisma.sql`f."primary" AND f.secondary`,
  special: Prisma.sql`f.special`,
} as const;

const FAITH_SQL = {
  "church-of-england": Prisma.sql`f.church`,
  "roman-catholic": Prisma.sql`f.catholic`,
  other: Prisma.sql`f.other_faith`,
  none: Prisma.sql`NOT f.any_faith`,
} as const;

const LEVEL = (step: CharacteristicKey) =>
  Prisma.sql`l.levels[array_position(l.characteristics, ${step})]`;

function whereOf(asked: TrustsAsked): Prisma.Sql {
  const { size, phases, faith, level, authority, shared, mine, changed, place, step } = asked;
  const conditions = [Prisma.sql`true`];
  if (size !== null) {
    const { from, to } = SIZES[size];
    conditions.push(Prisma.sql`coalesce(f.academies, 0) BETWEEN ${from} AND ${to}`);
  }
  if (phases !== null) conditions.push(PHASE_SQL[phases]);
  if (faith !== null) conditions.push(FAITH_SQL[faith]);
  if (authority !== null) conditions.push(Prisma.sql`${authority} = ANY (p.authorities)`);
  if (level === "not-agreed") {
    conditions.push(Prisma.sql`${step} = ANY (l.characteristics) AND ${LEVEL(step)} IS NULL`);
  } else if (level !== null) conditions.push(Prisma.sql`${LEVEL(step)} = ${level}::level`);
  if (shared === "yes") conditions.push(Prisma.sql`l.trust_uid IS NOT NULL`);
  if (shared === "no") conditions.push(Prisma.sql`l.trust_uid IS NULL`);
  if (mine !== null) conditions.push(Prisma.sql`w.trust_uid IS NOT NULL`);
  if (changed !== null) {
    const way = changed === "up" ? Prisma.sql`c.level > c.before` : Prisma.sql`c.level < c.before`;
    conditions.push(Prisma.sql`EXISTS (SELECT 1 FROM unnest(l.levels, l.before_levels) c (level, before)
      WHERE ${way})`);
  }
  if (place !== null) {
    conditions.push(Prisma.sql`EXISTS (SELECT 1 FROM trust_region o WHERE o.trust_uid = p.trust_uid
      AND o.region_slug = ${place} AND o.until_date IS NULL)`);
  }
  return Prisma.join(conditions, " AND ");
}

function orderOf({ sort, dir, step }: TrustsAsked, { academies }: Facts): Prisma.Sql {
  const by = {
    trust: Prisma.sql`lower(p.name)`,
    academies,
    // Levels in their own order; what has none comes last either way.
    level: LEVEL(step),
    shared: Prisma.sql`l.shared_at`,
  }[sort];
  const way = dir === "asc" ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  return Prisma.sql`${by} ${way} NULLS LAST, lower(p.name), p.trust_uid`;
}
