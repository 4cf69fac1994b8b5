import { Prisma, type Tx } from "../../db";

/** Rows of one statement: enough to be fast, few enough to stay well below the statement timeout. */
const ROWS = 2_000;

/** A statement that takes its rows from the JSON it is given. */
export type Statement = (json: Prisma.Sql) => Prisma.Sql;

export interface Step {
  label: string;
  rows: readonly object[];
  statement: Statement;
}

/** Runs the steps in order, some thousand rows at a time. */
export async function writeSteps(
  tx: Tx,
  steps: readonly Step[],
  onRows: (label: string, done: number, of: number) => void,
): Promise<void> {
  const of = steps.reduce((sum, { rows }) => sum + rows.length, 0);
  let written = 0;
  for (const { label, rows, statement } of steps) {
    for (let at = 0; at < rows.length; at += ROWS) {
      const some = rows.slice(at, at + ROWS);
      await tx.$executeRaw(statement(Prisma.sql`${JSON.stringify(some)}::jsonb`));
      written += some.length;
      onRows(label, written, of);
    }
  }
}

export const putRegions: Statement = json => Prisma.sql`
  INSERT INTO region (slug, region_set, name)
  SELECT slug, region_set, name
  FROM jsonb_to_recordset(${json}) AS t(slug text, region_set text, name text)
  ON CONFLICT (slug) DO NOTHING`;

/** A trust's first sight is the day of the extract that brought it, and never moves. */
export const putTrusts =
  (asAt: string): Statement =>
  json =>
    Prisma.sql`
  INSERT INTO trust (uid, name, kind, group_id, ukprn, companies_house_number, town, open, closed_on,
    first_seen)
  SELECT uid, name, kind::trust_kind, "groupId", ukprn, "companiesHouseNumber", town, open, "closedOn",
    ${asAt}::date
  FROM jsonb_to_recordset(${json}) AS t(uid int, name text, kind text, "groupId" text, ukprn text,
    "companiesHouseNumber" text, town text, open boolean, "closedOn" date)
  ON CONFLICT (uid) DO UPDATE SET name = excluded.name, kind = excluded.kind,
    group_id = excluded.group_id, ukprn = excluded.ukprn,
    companies_house_number = excluded.companies_house_number, town = excluded.town,
    open = excluded.open, closed_on = excluded.closed_on`;

export const putAcademies: Statement = json => Prisma.sql`
  INSERT INTO academy (urn, name, phase, type, open, opened_on, closed_on, low_age, high_age, gender,
    religious_character, ukprn, la_code, la_name, gor, town, postcode)
  SELECT urn, name, phase, type, open, "openedOn", "closedOn", "lowAge", "highAge", gender,
    "religiousCharacter", ukprn, "laCode", "laName", gor, town, postcode
  FROM jsonb_to_recordset(${json}) AS t(urn int, name text, phase text, type text, open boolean,
    "openedOn" date, "closedOn" date, "lowAge" int, "highAge" int, gender text,
    "religiousCharacter" text, ukprn text, "laCode" text, "laName" text, gor text, town text,
    postcode text)
  ON CONFLICT (urn) DO UPDATE SET name = excluded.name, phase = excluded.phase, type = excluded.type,
    open = excluded.open, opened_on = excluded.opened_on, closed_on = excluded.closed_on,
    low_age = excluded.low_age, high_age = excluded.high_age, gender = excluded.gender,
    religious_character = excluded.religious_character, ukprn = excluded.ukprn,
    la_code = excluded.la_code, la_name = excluded.la_name, gor = excluded.gor,
    town = excluded.town, postcode = excluded.postcode`;

export const endStays: Statement = json => Prisma.sql`
  UPDATE trust_academy_period p SET left_on = t."leftOn"
  FROM jsonb_to_recordset(${json}) AS t("trustUid" int, urn int, "leftOn" date)
  WHERE p.trust_uid = t."trustUid" AND p.urn = t.urn AND p.left_on IS NULL`;

export const putPairs: Statement = json => Prisma.sql`
  INSERT INTO trust_academy (trust_uid, urn)
  SELECT "trustUid", urn FROM jsonb_to_recordset(${json}) AS t("trustUid" int, urn int)
  ON CONFLICT DO NOTHING`;

/** A stay that ended and began again by two readings of one day's extract never ended. */
export const beginStays =
  (asAt: string): Statement =>
  json =>
    Prisma.sql`
  INSERT INTO trust_academy_period (trust_uid, urn, first_seen, joined_on)
  SELECT "trustUid", urn, ${asAt}::date, "joinedOn"
  FROM jsonb_to_recordset(${json}) AS t("trustUid" int, urn int, "joinedOn" date)
  ON CONFLICT (trust_uid, urn, first_seen)
    DO UPDATE SET joined_on = excluded.joined_on, left_on = NULL`;

export const correctStays: Statement = json => Prisma.sql`
  UPDATE trust_academy_period p SET joined_on = t."joinedOn"
  FROM jsonb_to_recordset(${json}) AS t("trustUid" int, urn int, "joinedOn" date)
  WHERE p.trust_uid = t."trustUid" AND p.urn = t.urn AND p.left_on IS NULL`;

export const endPlacings =
  (asAt: string): Statement =>
  json =>
    Prisma.sql`
  UPDATE trust_region r SET until_date = ${asAt}::date
  FROM jsonb_to_recordset(${json}) AS t("trustUid" int, "regionSet" text)
  WHERE r.trust_uid = t."trustUid" AND r.region_set = t."regionSet" AND r.until_date IS NULL`;

export const beginPlacings =
  (asAt: string): Statement =>
  json =>
    Prisma.sql`
  INSERT INTO trust_region (trust_uid, region_set, from_date, region_slug, spans)
  SELECT "trustUid", "regionSet", ${asAt}::date, slug, spans
  FROM jsonb_to_recordset(${json})
    AS t("trustUid" int, "regionSet" text, slug text, spans boolean)
  ON CONFLICT (trust_uid, region_set, from_date)
    DO UPDATE SET region_slug = excluded.region_slug, spans = excluded.spans, until_date = NULL`;

export const respanPlacings: Statement = json => Prisma.sql`
  UPDATE trust_region r SET spans = t.spans
  FROM jsonb_to_recordset(${json}) AS t("trustUid" int, "regionSet" text, spans boolean)
  WHERE r.trust_uid = t."trustUid" AND r.region_set = t."regionSet" AND r.until_date IS NULL`;

export const dropPredecessors: Statement = json => Prisma.sql`
  DELETE FROM academy_predecessor p
  USING jsonb_to_recordset(${json}) AS t(urn int, "predecessorUrn" int, "linkType" text)
  WHERE p.urn = t.urn AND p.predecessor_urn = t."predecessorUrn" AND p.link_type = t."linkType"`;

export const addPredecessors: Statement = json => Prisma.sql`
  INSERT INTO academy_predecessor (urn, predecessor_urn, name, link_type)
  SELECT urn, "predecessorUrn", name, "linkType"
  FROM jsonb_to_recordset(${json})
    AS t(urn int, "predecessorUrn" int, name text, "linkType" text)`;

export const addChanges =
  (asAt: string): Statement =>
  json =>
    Prisma.sql`
  INSERT INTO register_change (as_at, kind, trust_uid, urn, before, after)
  SELECT ${asAt}::date, kind, "trustUid", urn, before, after
  FROM jsonb_to_recordset(${json})
    AS t(kind text, "trustUid" int, urn int, before text, after text)`;

/** The extract itself; the second reading of one day's extract counts only if it differs. */
export const putExtract: Statement = json => Prisma.sql`
  INSERT INTO register_extract (as_at, rows)
  SELECT "asAt", rows FROM jsonb_to_recordset(${json}) AS t("asAt" date, rows jsonb)
  ON CONFLICT (as_at) DO UPDATE SET rows = excluded.rows, loaded_at = now()
    WHERE register_extract.rows <> excluded.rows`;
