import { afterAll, beforeAll, expect, test } from "vitest";
import { withClient } from "@/lib/db/embedded";
import { workOn } from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { Attempts } from "./attempts";
import { fillWorld } from "./world";

const database = await freshDatabase();
workOn(database);

let attempts: Attempts;
beforeAll(async () => {
  await fillWorld(database.superUrl);
  attempts = await Attempts.begin(database.superUrl);
});
afterAll(() => attempts.end());

interface Policy {
  readonly table: string;
  readonly name: string;
  readonly qual: string | null;
  readonly check: string | null;
}

const policies = await withClient(database.superUrl, async client => {
  const { rows } = await client.query<Policy>(
    `SELECT tablename AS table, policyname AS name, qual, with_check AS check FROM pg_policies
      WHERE schemaname = 'public' ORDER BY tablename, policyname`,
  );
  return rows;
});

/**
 * Checks that a column's missing right makes idle: the role may not write any column they speak of.
 * They stay, for the day the right is given; catalogue.txt holds both.
 */
const IDLE = [
  "assessment_move",
  "evidence_academy_change",
  "evidence_change",
  "invitation_change",
  "invitation_first_change",
  "save_key_answer",
  "share_withdraw",
];

interface Breach {
  readonly table: string;
  readonly what: string;
  readonly sql: string;
}

const dropped = policies.map(({ table, name }) => ({
  table,
  what: `${name} is dropped`,
  sql: `DROP POLICY ${name} ON ${table}`,
}));
const widened = policies.flatMap(({ table, name, qual, check }): Breach[] => {
  const alter = `ALTER POLICY ${name} ON ${table}`;
  const sight = { table, what: `${name} sees every row`, sql: `${alter} USING (true)` };
  const writing = { table, what: `${name} writes any row`, sql: `${alter} WITH CHECK (true)` };
  return [
    ...(qual === null || qual === "true" ? [] : [sight]),
    ...(check === null || check === "true" || IDLE.includes(name) ? [] : [writing]),
  ];
});
/** Where every policy lets everything pass, as for public facts, the grants alone decide. */
const deciding = policies.filter(
  ({ qual, check }) => (qual ?? "true") !== "true" || (check ?? "true") !== "true",
);
const opened = [...new Set(deciding.map(({ table }) => table))].map(table => ({
  table,
  what: "row level security is off",
  sql: `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`,
}));

test("nothing differs before a policy is touched", async () => {
  const found = await attempts.until(policies.map(({ table }) => table));
  expect(found).toEqual([]);
  // Every table as every actor, in one go.
}, 120_000);

const breaches = [...dropped, ...widened, ...opened];

test.each(breaches.map(({ table, what, sql }) => [table, what, sql] as const))(
  "it is noticed when on %s %s",
  async (table, _, sql) => {
    expect(await attempts.during(sql, [table])).not.toEqual([]);
  },
);

test("the idle checks are idle: without them nobody gets further", async () => {
  const without = policies
    .filter(({ name }) => IDLE.includes(name))
    .map(({ table, name }) => ({
      table,
      sql: `ALTER POLICY ${name} ON ${table} WITH CHECK (true)`,
    }));
  expect(without).toHaveLength(IDLE.length);
  const sql = without.map(each => each.sql).join("; ");
  expect(
    await attempts.during(
      sql,
      without.map(each => each.table),
    ),
  ).toEqual([]);
});
