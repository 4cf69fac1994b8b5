import type { TrustsAsked } from "@/lib/assessments/region-trusts/schema";
import { SIZES } from "@/lib/assessments/region-trusts/schema";

// The fastest SQL we know for what a region's pages ask: one statement, planned once, as the owner of
// the tables, whom no policy holds back.

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const kinds = (kind: string) =>
  kind === "multi" ? "t.kind = 'multi'" : "t.kind IN ('single', 'secureSingle')";

const placed = (region: string, kind: string) => `
  placed AS MATERIALIZED (SELECT g.trust_uid, g.spans, t.name, t.authorities FROM trust_region g
    JOIN trust t ON t.uid = g.trust_uid AND t.open AND ${kinds(kind)}
    WHERE g.region_slug = ${quoted(region)} AND g.until_date IS NULL),
  latest AS MATERIALIZED (SELECT s.* FROM region_standing s JOIN placed USING (trust_uid)
    WHERE s.region_slug = ${quoted(region)})`;

/** As many lines of JSON as the inner question has rows. */
const listed = (sql: string) => `(SELECT coalesce(json_agg(x), '[]') FROM (${sql}) x)`;

export function regionSql(region: string, since: string | null): string {
  const before =
    since === null
      ? `latest l, unnest(l.characteristics, l.levels, l.before_levels) v (key, level, before)
          WHERE l.before_cycle IS NOT NULL`
      : `latest l JOIN share s ON s.trust_uid = l.trust_uid AND s.region_slug = l.region_slug
            AND s.withdrawn_at IS NULL AND s.cycle = ${quoted(since)} AND s.cycle < l.cycle
          JOIN approved_rating r ON (r.trust_uid, r.cycle, r.number) = (s.trust_uid, s.cycle, s.number)
          JOIN LATERAL unnest(l.characteristics, l.levels) u (key, level) ON u.key = r.characteristic,
          LATERAL (SELECT u.key, u.level, r.level AS before) v`;
  return `WITH ${placed(region, "multi")}
    SELECT r.name AS "regionName", (SELECT count(*)::int FROM placed) AS trusts,
      (SELECT count(*)::int FROM latest) AS shared,
      ARRAY(SELECT DISTINCT cycle FROM share WHERE region_slug = r.slug AND withdrawn_at IS NULL
        ORDER BY 1 DESC OFFSET 1) AS cycles,
      ${listed(`SELECT v.key AS characteristic, v.level, count(*) AS trusts,
        count(*) FILTER (WHERE v.asked > 0) AS marked,
        count(*) FILTER (WHERE v.asked > 0 AND v.evidenced = v.level) AS "inFull",
        coalesce(sum(v.asked), 0) AS statements, coalesce(sum(v.shown), 0) AS "statementsEvidenced"
        FROM latest l, unnest(l.characteristics, l.levels, l.evidenced_levels, l.statements,
          l.statements_evidenced) v (key, level, evidenced, asked, shown) GROUP BY 1, 2`)} AS counted,
      ${listed(`SELECT v.key AS characteristic, count(*) AS trusts,
        count(*) FILTER (WHERE v.level > v.before) AS up, count(*) FILTER (WHERE v.level = v.before) AS same,
        count(*) FILTER (WHERE v.level < v.before) AS down FROM ${before} GROUP BY 1`)} AS moved,
      ${listed(`SELECT o.region_slug AS slug, count(*) AS trusts, count(l.trust_uid) AS shared
        FROM placed p JOIN trust_region o ON o.trust_uid = p.trust_uid AND o.region_set <> r.region_set
          AND o.until_date IS NULL LEFT JOIN latest l ON l.trust_uid = p.trust_uid GROUP BY 1`)} AS elsewhere,
      ${listed(`SELECT h.kind, h.characteristic, p.trust_uid AS "trustUid", p.name, l.cycle,
        l.shared_at AS "sharedAt" FROM latest l JOIN placed p USING (trust_uid)
        JOIN share_help h ON (h.trust_uid, h.share_id) = (l.trust_uid, l.share_id)
        ORDER BY lower(p.name), p.trust_uid`)} AS help
    FROM region r WHERE r.slug = ${quoted(region)}`;
}

/** What is too few for other regions than this one is not counted, as on the page. */
export function englandSql(region: string, set: string): string {
  return `WITH
    led AS MATERIALIZED (SELECT g.trust_uid, g.region_slug, g.region_set FROM trust_region g
      JOIN trust t ON t.uid = g.trust_uid AND t.open AND t.kind = 'multi' WHERE g.until_date IS NULL),
    latest AS MATERIALIZED (SELECT DISTINCT ON (s.trust_uid) s.region_slug AS shared_with, o.region_slug,
        s.characteristics, s.levels
      FROM region_standing s JOIN led USING (trust_uid, region_slug)
      LEFT JOIN led o ON o.trust_uid = s.trust_uid AND o.region_set = ${quoted(set)}
      ORDER BY s.trust_uid, s.cycle DESC),
    parts AS MATERIALIZED (SELECT shared_with, region_slug, count(*) AS trusts FROM latest GROUP BY 1, 2),
    shown AS MATERIALIZED (SELECT region_slug, sum(trusts) AS trusts FROM parts GROUP BY 1
      HAVING NOT bool_or(shared_with IN (SELECT shared_with FROM parts
        WHERE trusts < 10 AND shared_with <> ${quoted(region)})))
    SELECT ${listed(`SELECT region_slug AS slug, count(*) AS trusts FROM led
        WHERE region_set = ${quoted(set)} GROUP BY 1`)} AS placed,
      ${listed("SELECT region_slug AS slug, trusts FROM shown")} AS shared,
      ${listed(`SELECT region_slug AS slug, v.key AS characteristic, v.level, count(*) AS trusts
        FROM latest JOIN shown USING (region_slug), unnest(characteristics, levels) v (key, level)
        GROUP BY 1, 2, 3`)} AS counted`;
}

const OPEN = `trust_academy_period m JOIN academy y ON y.urn = m.urn AND y.open WHERE m.left_on IS NULL`;

/** Only of what the register says and the filter asks; the words of a filter compare whole values. */
export function trustsSql(region: string, officer: string, asked: TrustsAsked): string {
  const at = `array_position(l.characteristics, ${quoted(asked.step)})`;
  const where = [...conditionsOf(asked, at), "true"].join(" AND ");
  const order = asked.sort === "academies" ? `f.academies ${asked.dir},` : "";
  const facts = asked.size === null && asked.sort !== "academies" ? "" : COUNTED;
  return `WITH ${placed(region, asked.kind)},
    wanted AS MATERIALIZED (SELECT p.*, l.share_id, l.cycle, l.shared_at, l.characteristics, l.levels,
        l.before_cycle, l.before_levels, l.evidenced_levels[${at}] AS evidenced, l.statements[${at}] AS asked,
        l.statements_evidenced[${at}] AS shown, l.rests_on[${at}] AS rests, w.trust_uid IS NOT NULL AS followed,
        count(*) OVER () AS found, count(l.share_id) OVER () AS sharing, row_number() OVER (ORDER BY ${order} lower(p.name), p.trust_uid) AS nth
      FROM placed p LEFT JOIN latest l USING (trust_uid) ${facts}
      LEFT JOIN followed_trust w ON w.trust_uid = p.trust_uid AND w.user_id = ${quoted(officer)}
      WHERE ${where} ORDER BY nth LIMIT 25)
    SELECT (SELECT coalesce(max(found), 0)::int FROM wanted) AS found,
      (SELECT coalesce(max(sharing), 0)::int FROM wanted) AS sharing,
      ${listed(`SELECT code, (SELECT max(la_name) FROM academy WHERE la_code = code) AS name
        FROM (SELECT DISTINCT unnest(authorities) AS code FROM placed) c`)} AS authorities,
      ${listed(`SELECT n.trust_uid AS "trustUid", n.name, n.spans, n.followed,
        (SELECT count(*) FROM ${OPEN} AND m.trust_uid = n.trust_uid) AS academies, n.cycle,
        n.shared_at AS "sharedAt", s.purpose, n.characteristics, n.levels, n.evidenced, n.asked, n.shown,
        n.rests, n.before_cycle IS NOT NULL AS "isCompared",
        (SELECT count(*) FROM unnest(n.levels, n.before_levels) c (level, before) WHERE level > before) AS up,
        (SELECT count(*) FROM unnest(n.levels, n.before_levels) c (level, before) WHERE level < before) AS down,
        (SELECT v.verdict FROM rsc_view v WHERE v.trust_uid = n.trust_uid AND v.share_id = n.share_id
          AND v.characteristic = ${quoted(asked.step)} ORDER BY v.recorded_at DESC LIMIT 1) AS verdict
        FROM wanted n LEFT JOIN share s ON (s.trust_uid, s.id) = (n.trust_uid, n.share_id)
        ORDER BY n.nth`)} AS lines`;
}

const COUNTED = `LEFT JOIN (SELECT m.trust_uid, count(*) AS academies FROM placed q
  JOIN trust_academy_period m USING (trust_uid) JOIN academy y ON y.urn = m.urn AND y.open
  WHERE m.left_on IS NULL GROUP BY 1) f USING (trust_uid)`;

const having = (what: string) =>
  `EXISTS (SELECT FROM ${OPEN} AND m.trust_uid = p.trust_uid AND ${what})`;
const SPECIAL =
  "y.type IN ('Academy special converter', 'Academy alternative provision converter')";

function conditionsOf(asked: TrustsAsked, at: string): string[] {
  const { size, phases, faith, level, authority, shared, mine, changed, place } = asked;
  const found: string[] = [];
  if (size !== null) found.push(`f.academies BETWEEN ${SIZES[size].from} AND ${SIZES[size].to}`);
  if (phases === "mixed") {
    found.push(having("y.phase IN ('Primary', 'All-through')"));
    found.push(having("y.phase IN ('Secondary', 'All-through')"));
  } else if (phases === "special") found.push(having(SPECIAL));
  if (faith === "church-of-england") {
    found.push(having("y.religious_character = 'Church of England'"));
  }
  if (authority !== null) found.push(`${quoted(authority)} = ANY (p.authorities)`);
  if (level === "not-agreed") found.push(`${at} IS NOT NULL AND l.levels[${at}] IS NULL`);
  else if (level !== null) found.push(`l.levels[${at}] = ${quoted(level)}`);
  if (shared !== null) found.push(`l.trust_uid IS ${shared === "yes" ? "NOT" : ""} NULL`);
  if (mine !== null) found.push("w.trust_uid IS NOT NULL");
  if (changed !== null) {
    const way = changed === "up" ? ">" : "<";
    found.push(`EXISTS (SELECT FROM unnest(l.levels, l.before_levels) c (level, before)
      WHERE c.level ${way} c.before)`);
  }
  if (place !== null) {
    found.push(`EXISTS (SELECT FROM trust_region o WHERE o.trust_uid = p.trust_uid
      AND o.region_slug = ${quoted(place)} AND o.until_date IS NULL)`);
  }
  return found;
}
