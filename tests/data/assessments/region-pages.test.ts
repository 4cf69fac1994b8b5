import { afterAll, beforeAll, expect, it } from "vitest";
import { scopeFor } from "@/lib/access";
import { getRegionPage } from "@/lib/assessments/share/queries";
import { disconnect, holdRuntime } from "@/lib/db";
import { withClient } from "@/lib/db/embedded";
import { freshDatabase } from "@/tests/support/database";

const database = await freshDatabase();
const REGION = "west-midlands";
const NOW = new Date("2026-11-22T10:00:00Z");
const somebody = "00000000-0000-4000-8000-000000000001";
const held = { body: "region" as const, regionSlug: REGION, name: "West Midlands" };
const person = { userId: somebody, name: "Somebody", appointments: [held] };

const pageOf = (asked: number) => {
  const scope = scopeFor(person, { regionSlug: REGION }, { now: NOW, requestId: null });
  if (scope === null) throw new Error("no scope");
  return getRegionPage(scope, asked);
};

beforeAll(async () => {
  holdRuntime({ databaseUrl: database.loginUrl, secret: "x", secure: false, demo: false });
  await withClient(database.superUrl, async client => {
    await client.query(`
      INSERT INTO region VALUES ('${REGION}', 'rsc-2014', 'West Midlands');
      INSERT INTO trust (uid, name, kind, open, first_seen)
        SELECT n, 'Trust ' || to_char(n, 'FM000'), 'multi', true, '2026-09-01' FROM generate_series(1, 53) n;
      INSERT INTO assessment SELECT n, '2026-27', 'rsc-2015-08', '2026-10-01', '2026-12-01', '${somebody}', NULL
        FROM generate_series(1, 53) n;
      INSERT INTO approval SELECT n, '2026-27', 1, 'WM-' || n, 'rsc-2015-08', 'Trust ' || to_char(n, 'FM000'),
        '${REGION}', '2026-11-01', '1', '${somebody}', 'Somebody', now() FROM generate_series(1, 53) n;
      INSERT INTO share SELECT n, '2026-27', 1, gen_random_uuid(), '${REGION}', '', true, '${somebody}', 'Somebody',
        now(), NULL FROM generate_series(1, 53) n;`);
  });
});
afterAll(disconnect);

it("lists 25 trusts a page by name, and counts all of them", async () => {
  const [first, last] = [await pageOf(1), await pageOf(3)];
  expect(first).toMatchObject({ shared: 53, pages: 3, page: 1 });
  expect(first.lines.map(line => line.trustName).slice(0, 2)).toEqual(["Trust 001", "Trust 002"]);
  expect(first.lines).toHaveLength(25);
  expect(last.lines.map(line => line.trustName)).toEqual(["Trust 051", "Trust 052", "Trust 053"]);
});

it("shows the first page where there is no such page", async () => {
  expect((await pageOf(4)).page).toBe(1);
});
