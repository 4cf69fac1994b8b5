import { withClient } from "@/lib/db/embedded";
import { CHARACTERISTIC_KEYS, LEVELS } from "@/lib/rubric";
import type { TestDatabase } from "../../support/test-cluster";

/** Somebody of two teams at once. */
export const OFFICER = "00000000-0000-4000-8000-000000000001";
/** Of the eight: where the officer reads, and two others. */
export const WEST_MIDLANDS = "west-midlands";
export const NORTH = "north-of-england";
export const SOUTH_WEST = "south-west-england";

/** Trusts of one region of the eight that are in one of the nine. */
interface Group {
  readonly region: string;
  readonly since: string;
  readonly trusts: number;
  /** How many of them share. */
  readonly shared: number;
  readonly kind?: "multi" | "single";
}

/**
 * An England that is counted rather than told: trusts "Trust 001" on, of 1 to 30 academies, which share
 * this year and, every second one, the year before. Levels go round with the trust's number.
 */
export function fillEngland({ superUrl }: TestDatabase, groups: readonly Group[]): Promise<void> {
  return withClient(superUrl, async client => {
    await client.query(`INSERT INTO user_account (id, email, name)
      VALUES ('${OFFICER}', 'somebody@example.org', 'Somebody')`);
    await client.query(`INSERT INTO region VALUES
      ('west-midlands', 'rsc-2014', 'West Midlands'), ('north-of-england', 'rsc-2014', 'North of England'),
      ('south-west-england', 'rsc-2014', 'South-West England'),
      ('west-midlands-2022', 'dfe-2022', 'West Midlands'), ('north-west', 'dfe-2022', 'North West'),
      ('north-east', 'dfe-2022', 'North East'), ('south-west', 'dfe-2022', 'South West')`);
    await client.query(`INSERT INTO region_appointment (region_slug, id, user_id, from_date)
      SELECT slug, gen_random_uuid(), '${OFFICER}', '2026-09-01' FROM region
      WHERE slug IN ('${WEST_MIDLANDS}', '${NORTH}')`);
    let first = 1;
    for (const { region, since, trusts, shared, kind = "multi" } of groups) {
      await client.query(
        `INSERT INTO trust (uid, name, kind, open, first_seen)
          SELECT n, 'Trust ' || to_char(n, 'FM000'), $3::trust_kind, true, '2026-09-01' FROM generate_series($1::int, $2::int) n`,
        [first, first + trusts - 1, kind],
      );
      await client.query(
        `INSERT INTO trust_region SELECT n, r.region_set, '2026-09-01', NULL, r.slug, false
          FROM generate_series($1::int, $2::int) n JOIN region r ON r.slug IN ($3, $4)`,
        [first, first + trusts - 1, region, since],
      );
      await client.query(SHARE, [first, first + shared - 1, region]);
      first += trusts;
    }
    await client.query(ACADEMIES);
    await client.query(RATE, [CHARACTERISTIC_KEYS, LEVELS]);
  });
}

const CYCLES = `(VALUES ('2025-26', '2025-11-01'::date), ('2026-27', '2026-11-01'::date)) c (cycle, day)`;
const SHARE = `
  WITH shared AS (SELECT n, c.* FROM generate_series($1::int, $2::int) n, ${CYCLES}
    WHERE c.cycle = '2026-27' OR n % 2 = 0),
  opened AS (INSERT INTO assessment (trust_uid, cycle, rubric_version, opened_on, due_on, opened_by)
    SELECT n, cycle, 'rsc-2015-08', day, day + 60, '${OFFICER}' FROM shared RETURNING 1),
  approved AS (INSERT INTO approval (trust_uid, cycle, number, reference, rubric_version, trust_name,
      region_slug, meeting_on, minute_reference, approved_by, approved_by_name, approved_at)
    SELECT n, cycle, 1, n || cycle, 'rsc-2015-08', 'Trust', $3, day, '1', '${OFFICER}', 'Somebody', day
    FROM shared RETURNING 1)
  INSERT INTO share (trust_uid, cycle, number, id, region_slug, purpose, with_evidence, shared_by,
      shared_by_name, shared_at)
    SELECT n, cycle, 1, gen_random_uuid(), $3, 'our visit', true, '${OFFICER}', 'Somebody', day FROM shared`;

/** Levels of this year go round with the trust and the row; a year before each stood one lower. */
const RATE = `
  INSERT INTO approved_rating (trust_uid, cycle, number, characteristic, level, not_agreed, reason, agreed_on,
    evidenced_level, statements, statements_evidenced, rests_on)
  SELECT a.trust_uid, a.cycle, 1, k.key, level, level IS NULL, 'As agreed', a.meeting_on, level, 4, 1 + k.at % 3, 1
  FROM approval a, unnest($1::text[]) WITH ORDINALITY k (key, at),
    LATERAL (SELECT ($2::level[])[greatest(1, (a.trust_uid + k.at) % 5 - CASE a.cycle WHEN '2025-26' THEN 1 ELSE 0 END)]
      AS level WHERE (a.trust_uid + k.at) % 5 > 0 UNION ALL SELECT NULL WHERE (a.trust_uid + k.at) % 5 = 0) x`;

/** As many academies as the trust's number modulo thirty: primary, secondary or special in turn. */
const ACADEMIES = `
  WITH each AS (SELECT uid, s FROM trust, generate_series(1, 1 + uid % 30) s),
  made AS (INSERT INTO academy (urn, name, phase, type, open, la_code, la_name, religious_character)
    SELECT uid * 100 + s, 'Academy', CASE uid % 3 WHEN 0 THEN 'Primary' WHEN 1 THEN 'Secondary'
        ELSE CASE s % 2 WHEN 0 THEN 'Primary' ELSE 'Secondary' END END,
      CASE uid % 7 WHEN 0 THEN 'Academy special converter' ELSE 'Academy converter' END, true,
      (330 + uid % 4)::text, 'Authority ' || uid % 4,
      CASE uid % 5 WHEN 0 THEN 'Church of England' WHEN 1 THEN 'Roman Catholic' WHEN 2 THEN 'Does not apply' END
    FROM each RETURNING urn),
  held AS (INSERT INTO trust_academy (trust_uid, urn) SELECT uid, uid * 100 + s FROM each RETURNING 1)
  INSERT INTO trust_academy_period (trust_uid, urn, first_seen) SELECT uid, uid * 100 + s, '2026-09-01' FROM each`;
