import { afterAll, beforeAll, expect, it } from "vitest";
import { scopeFor } from "@/lib/access";
import { getEngland, getRegionPage } from "@/lib/assessments/region/queries";
import { listTrusts } from "@/lib/assessments/region-trusts/queries";
import { NOTHING_ASKED } from "@/lib/assessments/region-trusts/schema";
import { disconnect, holdRuntime } from "@/lib/db";
import { type Part, shownGroups } from "@/lib/insights";
import { LEVELS } from "@/lib/rubric";
import { freshDatabase } from "@/tests/support/database";
import { rawAs } from "../proofs/actors";
import { fillEngland, NORTH, OFFICER, SOUTH_WEST, WEST_MIDLANDS } from "./england";
import { rowsOf } from "./trail";

const database = await freshDatabase();
const NOW = new Date("2026-11-22T10:00:00Z");
const places = [WEST_MIDLANDS, NORTH].map(regionSlug => {
  return { body: "region" as const, regionSlug, name: "" };
});
const person = { userId: OFFICER, name: "Somebody", appointments: places };

const scopeIn = (regionSlug: string) => {
  const scope = scopeFor(person, { regionSlug }, { now: NOW, requestId: null });
  if (scope === null) throw new Error("no scope");
  return scope;
};
const multi = { kind: "multi", since: null } as const;
const pageOf = (page: number) => listTrusts(scopeIn(WEST_MIDLANDS), NOTHING_ASKED, page);

beforeAll(async () => {
  holdRuntime({ databaseUrl: database.loginUrl, secret: "x", secure: false, demo: false });
  await fillEngland(database, [
    { region: WEST_MIDLANDS, since: "west-midlands-2022", trusts: 60, shared: 53 },
    { region: WEST_MIDLANDS, since: "north-west", trusts: 3, shared: 2 },
    { region: NORTH, since: "north-east", trusts: 20, shared: 12 },
    { region: SOUTH_WEST, since: "south-west", trusts: 12, shared: 9 },
    { region: SOUTH_WEST, since: "south-west", trusts: 4, shared: 4, kind: "single" },
  ]);
});
afterAll(disconnect);

it("lists 25 trusts a page by name, and counts all of them", async () => {
  const [first, last] = [await pageOf(1), await pageOf(3)];
  expect(first).toMatchObject({ found: 63, pages: 3, page: 1 });
  expect(first.lines.map(line => line.name).slice(0, 2)).toEqual(["Trust 001", "Trust 002"]);
  expect(first.lines).toHaveLength(25);
  expect(last.lines).toHaveLength(13);
});

it("shows the first page where there is no such page", async () => {
  expect((await pageOf(4)).page).toBe(1);
});

it("counts every trust that shared once in each row, by the latest cycle", async () => {
  const page = await getRegionPage(scopeIn(WEST_MIDLANDS), multi);
  expect(page).toMatchObject({ trusts: 63, shared: 55, moved: 27, cycles: ["2025-26"] });
  for (const { levels, notAgreed, notRated } of page.rows) {
    expect(LEVELS.reduce((sum, level) => sum + levels[level], notAgreed + notRated)).toBe(55);
  }
  expect(page.elsewhere).toEqual([
    { name: "North West", trusts: 3, shared: 2 },
    { name: "West Midlands", trusts: 60, shared: 53 },
  ]);
});

it("movement since a chosen cycle counts those who shared it, and none of a cycle nobody shared", async () => {
  const since = (cycle: string) =>
    getRegionPage(scopeIn(WEST_MIDLANDS), { kind: "multi", since: cycle });
  const [last, never] = [await since("2025-26"), await since("2019-20")];
  expect(last.moved).toBe(27);
  for (const { up, same, down, apart } of last.moves) expect(up + same + down + apart).toBe(27);
  expect(last.moves.reduce((sum, { up }) => sum + up, 0)).toBeGreaterThan(0);
  expect(never.moved).toBe(0);
});

it("says how much of the agreed levels is evidenced", async () => {
  const { rows } = await getRegionPage(scopeIn(WEST_MIDLANDS), multi);
  const [overall, vision] = rows;
  // Of each level four statements, two of them evidenced in the first row and three in the second.
  const withLevel = 55 - (overall?.notAgreed ?? 0);
  expect(overall?.evidenced).toMatchObject({ statements: 55 * 4, statementsEvidenced: 55 * 2 });
  expect(overall?.evidenced.inFull).toBe(withLevel);
  expect(vision?.evidenced).toMatchObject({ statementsEvidenced: 55 * 3 });
});

it("single-academy trusts are counted alone, and only where a filter asks", async () => {
  const single = await getRegionPage(scopeIn(WEST_MIDLANDS), { kind: "single", since: null });
  expect(single).toMatchObject({ trusts: 0, shared: 0, moved: 0 });
});

it("each region by its own address: the officer of two never finds one in the other", async () => {
  const north = await getRegionPage(scopeIn(NORTH), multi);
  expect(north).toMatchObject({ trusts: 20, shared: 12 });
});

it("tells another region nothing of fewer than ten trusts", async () => {
  const { regions, total } = await getEngland(scopeIn(NORTH), { set: "rsc-2014", kind: "multi" });
  const shared = new Map(regions.map(region => [region.slug, region.shared]));
  expect(shared.get(NORTH)).toBe(12);
  expect(shared.get(WEST_MIDLANDS)).toBe(55);
  expect(shared.get(SOUTH_WEST)).toBeNull();
  expect(total.shared).toBe(67);
});

it("of the nine only those are shown that take no thin part of a region of the eight", async () => {
  const since = async (own: string) => {
    const { regions } = await getEngland(scopeIn(own), { set: "dfe-2022", kind: "multi" });
    return new Map(regions.map(region => [region.slug, region.shared]));
  };
  // Two of the West Midlands' trusts are in the North West since 2022: to the north too few to show.
  const toNorth = await since(NORTH);
  expect(toNorth.get("west-midlands-2022")).toBeNull();
  expect(toNorth.get("north-west")).toBeNull();
  expect(toNorth.get("north-east")).toBe(12);
  const toWestMidlands = await since(WEST_MIDLANDS);
  expect(toWestMidlands.get("west-midlands-2022")).toBe(53);
  expect(toWestMidlands.get("north-west")).toBe(2);
});

it("what the database holds back is what the rule of the floor holds back", async () => {
  const parts = await rowsOf<Part>(
    database.superUrl,
    `SELECT s.region_slug AS "sharedWith", o.region_slug AS "group", count(DISTINCT t.uid)::int AS trusts
      FROM share s JOIN trust t ON t.uid = s.trust_uid AND t.kind = 'multi'
      LEFT JOIN trust_region o ON o.trust_uid = t.uid AND o.region_set = 'dfe-2022'
      WHERE s.withdrawn_at IS NULL GROUP BY 1, 2`,
  );
  for (const own of [NORTH, WEST_MIDLANDS]) {
    const { regions } = await getEngland(scopeIn(own), { set: "dfe-2022", kind: "multi" });
    const shown = regions.filter(({ shared }) => shared !== null).map(({ slug }) => slug);
    const allowed = [...shownGroups(parts, own)].filter(slug => slug !== own);
    expect(shown.toSorted()).toEqual(allowed.toSorted());
  }
});

it("standing is told of the regions that are shown, and adds up in each row", async () => {
  const { regions, total } = await getEngland(scopeIn(NORTH), { set: "rsc-2014", kind: "multi" });
  for (const { shared, rows } of [...regions, total]) {
    for (const { levels, notAgreed, notRated } of rows) {
      expect(LEVELS.reduce((sum, level) => sum + levels[level], notAgreed)).toBe(shared);
      expect(notRated).toBe(0);
    }
  }
  expect(regions.filter(({ rows }) => rows.length > 0).map(({ slug }) => slug)).toEqual([
    NORTH,
    WEST_MIDLANDS,
  ]);
});

it("nobody who is not in the region's team today is told a count, whatever they say they are", async () => {
  const sql =
    "SELECT DISTINCT region_slug FROM regions_at_a_glance('rsc-2014', ARRAY['multi']::trust_kind[])";
  const asWho = (region: string) => ({ role: "app_rsc", region, user: OFFICER }) as const;
  expect((await rawAs(database.loginUrl, asWho(NORTH), sql)).rowCount).toBe(8 - 5);
  expect((await rawAs(database.loginUrl, asWho(SOUTH_WEST), sql)).rowCount).toBe(0);
  const ended = "UPDATE region_appointment SET suspended_at = $1 WHERE region_slug = $2";
  await rowsOf(database.superUrl, ended, [NOW, NORTH]);
  const suspended = await rawAs(database.loginUrl, asWho(NORTH), sql);
  await rowsOf(database.superUrl, ended, [null, NORTH]);
  expect(suspended.rowCount).toBe(0);
});
