import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withClient } from "@/lib/db/embedded";
import { TABLES, type TableFacts } from "@/lib/db/tables";
import { freshDatabase } from "../../support/database";
import { readCatalogue } from "./catalogue-read";

const { superUrl } = await freshDatabase();
const file = new URL("catalogue.txt", import.meta.url);
const tables = Object.values<TableFacts>(TABLES);

/** The runner's own list of migrations: no rows of anybody, and no app role may touch it. */
const RUNNER = "schema_migration";
/** Lines and changes that may be about a trust or about none: found by their own number. */
const OWN_NUMBER = ["audit_event", "register_change"];

async function namesOf(sql: string): Promise<string[]> {
  const { rows } = await withClient(superUrl, client => client.query<{ name: string }>(sql));
  return rows.map(({ name }) => name).sort();
}

/**
 * Where this fails and the change was meant, write the file anew and read its difference:
 * `CATALOGUE=write npx vitest run --config tests/vitest.config.ts --project data tests/data/db/catalogue`
 */
test("the database's walls are those of catalogue.txt", async () => {
  const found = await withClient(superUrl, readCatalogue);
  if (process.env.CATALOGUE === "write") writeFileSync(file, found);
  expect(found).toBe(readFileSync(file, "utf8"));
});

test("every table of the database is classified, and no other", async () => {
  const names = await namesOf(
    "SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace",
  );
  expect(names).toEqual([...tables.map(({ table }) => table), RUNNER].sort());
});

test.each(tables.map(facts => [facts.table, facts.readers.join(", "), facts] as const))(
  "%s is read by whom its classification says: %s",
  async (_, __, facts) => {
    const readers = await namesOf(
      `SELECT rolname AS name FROM pg_roles WHERE rolname IN ('app_trust', 'app_reader', 'app_participant', 'app_academy', 'app_rsc', 'app_admin', 'app_auth', 'app_mail')
      AND has_any_column_privilege(oid, '${facts.table}', 'SELECT')`,
    );
    expect(readers).toEqual([...facts.readers].sort());
  },
);

test("whatever is not public is walled, for its owner too", async () => {
  const walled = await namesOf(
    "SELECT relname AS name FROM pg_class WHERE relrowsecurity AND relforcerowsecurity",
  );
  const own = tables.filter(({ kind }) => kind !== "public").map(({ table }) => table);
  expect(walled).toEqual(expect.arrayContaining(own));
});

test("whatever carries a trust's number is walled, for its owner too", async () => {
  const open = await namesOf(
    `SELECT attrelid::regclass::text AS name FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
      WHERE attname = 'trust_uid' AND c.relkind IN ('r', 'p')
      AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
  );
  expect(open).toEqual([]);
});

test("a trust's records are found by the trust first: keys and references begin with it", async () => {
  const keyed = await namesOf(
    `SELECT conrelid::regclass::text AS name FROM pg_constraint JOIN pg_attribute a
      ON a.attrelid = conrelid AND a.attnum = conkey[1] WHERE contype = 'p' AND a.attname = 'trust_uid'`,
  );
  const own = tables.filter(({ kind }) => kind === "trust").map(({ table }) => table);
  expect(keyed).toEqual(expect.arrayContaining(own.filter(table => !OWN_NUMBER.includes(table))));
  const astray = await namesOf(
    `SELECT conname AS name FROM pg_constraint
      JOIN pg_attribute there ON there.attrelid = confrelid AND there.attname = 'trust_uid'
      JOIN pg_attribute here ON here.attrelid = conrelid AND here.attnum = conkey[1]
      WHERE contype = 'f' AND (here.attname <> 'trust_uid' OR confkey[1] <> there.attnum)`,
  );
  expect(astray).toEqual([]);
});

test("no policy lets everybody see a trust's records, a person or a secret of sign-in's but sign-in", async () => {
  const walled = tables.filter(({ kind }) => kind === "trust").map(({ table }) => `'${table}'`);
  const open = await namesOf(
    `SELECT policyname AS name FROM pg_policies WHERE tablename IN (${walled.join()})
      AND (qual = 'true' OR with_check = 'true') AND roles <> '{app_owner}'`,
  );
  expect(open).toEqual([]);
  expect(
    await namesOf("SELECT policyname AS name FROM pg_policies WHERE 'public' = ANY (roles)"),
  ).toEqual([]);
});

test("columns that point at a person are listed for erasure", async () => {
  const pointing = await namesOf(
    `SELECT c.relname || '.' || a.attname AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0
      AND (a.attname ~ '(_by|_by_name|by_user|user_id)$' OR a.attname = 'email')`,
  );
  const listed = tables.flatMap(({ table, people }) => people.map(column => `${table}.${column}`));
  expect(listed).toEqual(expect.arrayContaining(pointing));
});

test("no role of the app owns anything, passes walls, makes roles, or signs in but the login", async () => {
  const app = "rolname ~ '^app_' AND rolname <> 'app_owner'";
  expect(
    await namesOf(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE ${app}`,
    ),
  ).toEqual([]);
  expect(
    await namesOf(
      `SELECT rolname AS name FROM pg_roles WHERE rolname ~ '^app_'
        AND (rolbypassrls OR rolsuper OR rolcreaterole OR rolcreatedb OR (rolcanlogin AND rolinherit))`,
    ),
  ).toEqual([]);
  expect(
    await namesOf("SELECT rolname AS name FROM pg_roles WHERE rolname ~ '^app_' AND rolcanlogin"),
  ).toEqual(["app_login"]);
});

test("the login has no rights of its own, and PUBLIC has none at all", async () => {
  const granted = await namesOf(
    `SELECT name FROM (
      SELECT relname AS name, relacl AS acl FROM pg_class WHERE relnamespace = 'public'::regnamespace
      UNION ALL SELECT attname, attacl FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
        WHERE c.relnamespace = 'public'::regnamespace
      UNION ALL SELECT proname, COALESCE(proacl, acldefault('f', proowner)) FROM pg_proc
        WHERE pronamespace = 'public'::regnamespace
      UNION ALL SELECT nspname, nspacl FROM pg_namespace WHERE nspname = 'public'
    ) things CROSS JOIN aclexplode(acl) g
    WHERE g.grantee = 0 OR g.grantee = 'app_login'::regrole`,
  );
  expect(granted).toEqual([]);
});

const SEARCH = '{"search_path=public, pg_temp"}';

test("the functions that have their owner's rights are these, each with a search path of its own, and no view has them", async () => {
  expect(
    await namesOf(
      `SELECT concat_ws(' ', proname, prorettype::regtype, proconfig, proacl) AS name FROM pg_proc
        WHERE prosecdef AND pronamespace = 'public'::regnamespace`,
    ),
  ).toEqual([
    `academy_answers_on_request academy_answer ${SEARCH} {app_owner=X/app_owner,app_trust=X/app_owner}`,
    `academy_evidence_on_request record ${SEARCH} {app_owner=X/app_owner,app_trust=X/app_owner}`,
    `academy_marks_on_request academy_mark ${SEARCH} {app_owner=X/app_owner,app_trust=X/app_owner}`,
    'audit_event_chain trigger {"search_path=pg_catalog, public"} {app_owner=X/app_owner}',
    `derive_authorities trigger ${SEARCH} {app_owner=X/app_owner}`,
    `derive_standing void ${SEARCH} {app_owner=X/app_owner}`,
    `end_sessions_of_suspended trigger ${SEARCH} {app_owner=X/app_owner}`,
    `evidence_on_request record ${SEARCH} {app_owner=X/app_owner,app_trust=X/app_owner}`,
    `file_bytes bigint ${SEARCH} {app_owner=X/app_owner,app_trust=X/app_owner,app_academy=X/app_owner}`,
    `follow_outcome trigger ${SEARCH} {app_owner=X/app_owner}`,
    `follow_review trigger ${SEARCH} {app_owner=X/app_owner}`,
    `follow_shares trigger ${SEARCH} {app_owner=X/app_owner}`,
    `forget_removed_evidence void ${SEARCH} {app_owner=X/app_owner,app_trust=X/app_owner}`,
    `have_begun boolean ${SEARCH} {app_owner=X/app_owner,app_trust=X/app_owner}`,
    `how_many_take_part integer ${SEARCH} {app_owner=X/app_owner,app_trust=X/app_owner,app_participant=X/app_owner}`,
    `is_of_academy boolean ${SEARCH} {app_owner=X/app_owner,app_reader=X/app_owner}`,
    `levels_of_academies record ${SEARCH} {app_owner=X/app_owner,app_academy=X/app_owner}`,
    `records_are_held boolean ${SEARCH} {app_owner=X/app_owner,app_academy=X/app_owner,app_trust=X/app_owner}`,
    `refuse_once_sent trigger ${SEARCH} {app_owner=X/app_owner}`,
    `refuse_while_held trigger ${SEARCH} {app_owner=X/app_owner}`,
    `regions_at_a_glance record ${SEARCH} {app_owner=X/app_owner,app_rsc=X/app_owner}`,
    `reviewed_content record ${SEARCH} {app_owner=X/app_owner,app_reader=X/app_owner}`,
    `reviewed_file record ${SEARCH} {app_owner=X/app_owner,app_reader=X/app_owner}`,
    `reviewed_marks record ${SEARCH} {app_owner=X/app_owner,app_rsc=X/app_owner,app_reader=X/app_owner}`,
    `shared_content record ${SEARCH} {app_owner=X/app_owner,app_rsc=X/app_owner}`,
    `show_late_view boolean ${SEARCH} {app_owner=X/app_owner,app_participant=X/app_owner}`,
    `show_views boolean ${SEARCH} {app_owner=X/app_owner,app_trust=X/app_owner}`,
    `take_due_reminders record ${SEARCH} {app_owner=X/app_owner,app_mail=X/app_owner}`,
    `take_due_steps record ${SEARCH} {app_owner=X/app_owner,app_mail=X/app_owner}`,
    `take_due_support record ${SEARCH} {app_owner=X/app_owner,app_mail=X/app_owner}`,
    `used_by_trust uuid ${SEARCH} {app_owner=X/app_owner,app_academy=X/app_owner}`,
    `views_on_request individual_view ${SEARCH} {app_owner=X/app_owner,app_trust=X/app_owner}`,
    `write_to_asker void ${SEARCH} {app_owner=X/app_owner,app_trust=X/app_owner}`,
    `write_to_chair_and_clerk void ${SEARCH} {app_owner=X/app_owner,app_reader=X/app_owner,app_rsc=X/app_owner}`,
  ]);
  expect(
    await namesOf(
      "SELECT relname AS name FROM pg_class WHERE relkind IN ('v', 'm') AND relnamespace = 'public'::regnamespace",
    ),
  ).toEqual([]);
});

test("the database is entered by its logins alone", async () => {
  const entering = await namesOf(
    `SELECT concat_ws(' ', COALESCE(r.rolname, 'PUBLIC'), privilege_type) AS name
      FROM pg_database CROSS JOIN aclexplode(COALESCE(datacl, acldefault('d', datdba))) g
      LEFT JOIN pg_roles r ON r.oid = g.grantee
      WHERE datname = current_database() AND g.grantee <> datdba`,
  );
  expect(entering).toEqual(["app_login CONNECT", "waymark_migrator CONNECT"]);
});

test("what a later migration makes is not PUBLIC's either", async () => {
  const may = await withClient(superUrl, async client => {
    await client.query(`BEGIN; SET LOCAL ROLE app_owner;
      CREATE TABLE later (id int); CREATE FUNCTION later() RETURNS int LANGUAGE sql AS 'SELECT 1'`);
    const { rows } = await client.query(
      `SELECT has_table_privilege('app_trust', 'later', 'SELECT') AS reads,
        has_function_privilege('app_trust', 'later()', 'EXECUTE') AS calls`,
    );
    return rows[0];
  });
  expect(may).toEqual({ reads: false, calls: false });
});
