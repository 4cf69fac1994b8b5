import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operatorGrant } from "@/lib/access";
import { disconnect, holdRuntime } from "@/lib/db";
import { withClient } from "@/lib/db/embedded";
import { type LoadReport, loadRegister } from "@/lib/register/commands";
import { readExtract } from "@/lib/register/importer/read-extract";
import { getTrustFacts } from "@/lib/register/queries";
import { freshDatabase } from "../../support/database";
import { noSharedData, SHARED } from "../../unit/register/shared-data";

const { loginUrl, superUrl } = await freshDatabase();
holdRuntime({ databaseUrl: loginUrl, secret: "unused", secure: false, demo: false });
afterAll(disconnect);

const load = operatorGrant("register:load");

function filesOf(folder: string) {
  const path = new URL(`gias/${folder}/`, SHARED);
  const files = readdirSync(path).map(name => ({ name, bytes: readFileSync(new URL(name, path)) }));
  return { name: folder, files };
}

async function loadReal(): Promise<LoadReport> {
  const extract = readExtract(filesOf("2019-09-02"));
  if (!extract.ok) throw new Error(extract.detail);
  const answer = await loadRegister(load, extract.value);
  if (!answer.ok) throw new Error(answer.detail);
  return answer.value;
}

async function sql(text: string): Promise<Record<string, unknown>[]> {
  return withClient(superUrl, async client => (await client.query(text)).rows);
}

describe.skipIf(noSharedData)("(needs shared data) the register of 2 September 2019", () => {
  let report: LoadReport;
  beforeAll(async () => {
    report = await loadReal();
  });

  test("has 1,522 open multi- and 1,573 single-academy trusts and 8,931 academies", () => {
    expect(report.counts).toMatchObject({
      multiAcademyTrusts: 1522,
      singleAcademyTrusts: 1573,
      secureSingleAcademyTrusts: 0,
      academies: 8931,
      academiesInTrusts: 8873,
      invented: 0,
    });
  });

  test("has no other group among its trusts", async () => {
    expect(await sql("SELECT count(*)::int AS n FROM trust")).toEqual([{ n: 3095 }]);
    expect(await sql("SELECT uid, name FROM trust WHERE uid IN (2053, 2054)")).toEqual([
      { uid: 2053, name: "ACADEMIES ENTERPRISE TRUST" },
    ]);
  });

  test("has 103 multi-academy trusts in several regions, 15 of them in equal parts, and 88 in none", () => {
    expect(report.placing).toEqual({ spanning: 103, tied: 15, withoutAcademies: 88 });
  });

  test("places every trust that has an academy in one of the eight regions", async () => {
    const placed = report.counts.regions.reduce((sum, r) => sum + r.multiAcademyTrusts, 0);
    expect(report.counts.regions).toHaveLength(8);
    expect(placed).toBe(1522 - 88);
    const rows = await sql(`SELECT count(*)::int AS n FROM trust t WHERE NOT EXISTS
      (SELECT FROM trust_region r WHERE r.trust_uid = t.uid AND r.region_set = 'rsc-2014')
      AND EXISTS (SELECT FROM trust_academy a WHERE a.trust_uid = t.uid)`);
    expect(rows).toEqual([{ n: 0 }]);
  });

  test("keeps Windows-1252 letters", async () => {
    const [names] =
      await sql(`SELECT count(*) FILTER (WHERE name ~ '[\\u0080-\\u009f]')::int AS lost,
      count(*) FILTER (WHERE name ~ '[’–É]')::int AS kept FROM academy`);
    expect(names?.lost).toBe(0);
    expect(Number(names?.kept)).toBeGreaterThan(0);
  });

  test("knows a trust with its academies and the days they joined", async () => {
    const facts = await getTrustFacts(load, 2053);
    const joined = facts?.academies.filter(({ joinedOn }) => joinedOn !== null);
    expect(facts).toMatchObject({ kind: "multi", open: true, asAt: new Date("2019-09-02") });
    expect(joined?.length).toBe(facts?.academies.length);
    expect(facts?.academies.length).toBeGreaterThan(50);
  });

  test("is changed by nothing when it is loaded again", async () => {
    const state = `SELECT md5(string_agg(row, '' ORDER BY row)) AS sum FROM (
      SELECT t::text AS row FROM trust t UNION ALL SELECT t::text FROM academy t
      UNION ALL SELECT t::text FROM trust_academy_period t UNION ALL SELECT t::text FROM trust_region t
      UNION ALL SELECT t::text FROM academy_predecessor t UNION ALL SELECT t::text FROM register_extract t
      UNION ALL SELECT t::text FROM register_change t) all_rows`;
    const before = await sql(state);
    const again = await loadReal();
    expect(again).toMatchObject({ first: false, changes: [] });
    expect(await sql(state)).toEqual(before);
  });

  test("is not replaced by a failed download", () => {
    expect(readExtract(filesOf("bad-downloads"))).toMatchObject({
      ok: false,
      reason: "not-a-csv",
      detail:
        "2019-11-21_edubaseallacademiesandfree.csv is a web page (“404 Not found”), not a CSV.",
    });
  });
});
