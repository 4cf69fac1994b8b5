import { afterAll, beforeAll, expect, test } from "vitest";
import { withClient } from "@/lib/db/embedded";
import { TABLES, type TableFacts } from "@/lib/db/tables";
import { workOn } from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { ACTORS, type ActorName, NO_RIGHT, rawAs } from "./actors";
import { Attempts } from "./attempts";
import { ORACLE } from "./oracle";
import { fillWorld } from "./world";

const database = await freshDatabase();
workOn(database);

let attempts: Attempts;
beforeAll(async () => {
  await fillWorld(database.superUrl);
  attempts = await Attempts.begin(database.superUrl);
});
afterAll(() => attempts.end());

const actors = Object.keys(ACTORS) as ActorName[];
const tables = Object.keys(ORACLE);

test("something is promised about every table, and every table has rows to try it on", () => {
  expect(attempts.tables).toEqual([...tables].sort());
  expect(tables.filter(table => attempts.rowsOf(table).length === 0)).toEqual([]);
});

test.each(tables.flatMap(table => actors.map(actor => [actor, table] as const)))(
  "%s: sees, changes, removes and adds in %s what was promised, and nothing else",
  async (actor, table) => {
    expect(await attempts.differences(table, actor)).toEqual([]);
  },
);

const own = Object.values<TableFacts>(TABLES).filter(({ kind }) => kind !== "public");

test.each(own.map(({ table, kind }) => [table, kind] as const))(
  "the login in an app role, with nobody set, sees nothing of %s",
  async (table, kind) => {
    const counts: string[] = [];
    for (const role of [
      "app_trust",
      "app_reader",
      "app_participant",
      "app_academy",
      "app_rsc",
      "app_admin",
      "app_auth",
      "app_mail",
    ]) {
      const seen = await asFreshLogin(`SET LOCAL ROLE ${role}; SELECT FROM public.${table}`);
      if (typeof seen === "number" && seen > 0) counts.push(role);
    }
    const lookers = kind === "trust" ? ["app_admin"] : ["app_admin", "app_auth", "app_mail"];
    expect(counts.filter(role => !lookers.includes(role))).toEqual([]);
  },
);

test.each([...tables])("the login itself may not even look at %s", async table => {
  expect(await asFreshLogin(`SELECT FROM public.${table}`)).toBe(NO_RIGHT);
});

test("the login itself may neither own, nor make, nor become more", async () => {
  const codes = await Promise.all(
    [
      "CREATE TABLE public.mine (id int)",
      "CREATE SCHEMA mine",
      "SET ROLE app_owner",
      "SET ROLE postgres",
      "ALTER TABLE public.rating DISABLE ROW LEVEL SECURITY",
      "DROP POLICY rating_read ON public.rating",
      "ALTER ROLE app_login BYPASSRLS",
      "SET session_replication_role = replica",
    ].map(asFreshLogin),
  );
  expect(codes).toEqual(Array(8).fill(NO_RIGHT));
});

test("an actor of the login sees what the same actor was seen to see", async () => {
  const seen = await rawAs(
    database.loginUrl,
    ACTORS["the RSC team of the west"],
    "SELECT FROM approved_evidence",
  );
  // Two cycles of Tamar’s.
  expect(seen.rowCount).toBe(20);
});

/** On a connection nobody has used: settings are unset there, not merely empty. */
async function asFreshLogin(sql: string): Promise<number | string> {
  return withClient(database.loginUrl, async client => {
    try {
      await client.query("BEGIN");
      const results = await client.query(sql);
      return (Array.isArray(results) ? results.at(-1) : results).rowCount ?? 0;
    } catch (error) {
      return (error as { code: string }).code;
    }
  });
}
