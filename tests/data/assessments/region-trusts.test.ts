import { afterAll, beforeAll, expect, test } from "vitest";
import { grantFor, scopeFor } from "@/lib/access";
import { getRegionTrust } from "@/lib/assessments/region-trust/queries";
import { downloadTrusts, followTrust } from "@/lib/assessments/region-trusts/commands";
import { listTrusts } from "@/lib/assessments/region-trusts/queries";
import { NOTHING_ASKED, type TrustsAsked } from "@/lib/assessments/region-trusts/schema";
import { disconnect, holdRuntime } from "@/lib/db";
import { trustLines } from "@/lib/reports/region/rules";
import { freshDatabase } from "@/tests/support/database";
import { fillEngland, NORTH, OFFICER, WEST_MIDLANDS } from "./england";
import { rowsOf } from "./trail";

const database = await freshDatabase();
const { superUrl } = database;
const moment = { now: new Date("2026-11-22T10:00:00Z"), requestId: null };
const places = [WEST_MIDLANDS, NORTH].map(regionSlug => {
  return { body: "region" as const, regionSlug, name: "" };
});
const person = { userId: OFFICER, name: "Somebody", appointments: places };

const scopeIn = (regionSlug: string) => {
  const scope = scopeFor(person, { regionSlug }, moment);
  if (scope === null) throw new Error("no scope");
  return scope;
};
const can = <P extends "share:read" | "trust:follow">(
  permission: P,
  regionSlug = WEST_MIDLANDS,
) => {
  const grant = grantFor(person, { regionSlug }, permission, moment);
  if (grant === null) throw new Error("no grant");
  return grant;
};
const asking = (asked: Partial<TrustsAsked>, page = 1) =>
  listTrusts(scopeIn(WEST_MIDLANDS), { ...NOTHING_ASKED, ...asked }, page);
/** All that a filter finds, by their numbers. */
const found = async (asked: Partial<TrustsAsked>) => {
  const first = await asking(asked);
  const lines = [...first.lines];
  for (let page = 2; page <= first.pages; page++) lines.push(...(await asking(asked, page)).lines);
  expect(lines).toHaveLength(first.found);
  return lines.map(({ trustUid }) => trustUid);
};
const PLACED = 40;
const SHARED = 30;
const all = Array.from({ length: PLACED }, (_, index) => index + 1);
const those = (fits: (uid: number) => boolean) => all.filter(fits);
const academiesOf = (uid: number) => 1 + (uid % 30);
/** Of the fourth row, as the England of the tests is rated: 0 for not agreed. */
const levelOf = (uid: number) => (uid + 4) % 5;

beforeAll(async () => {
  holdRuntime({ databaseUrl: database.loginUrl, secret: "x", secure: false, demo: false });
  await fillEngland(database, [
    { region: WEST_MIDLANDS, since: "west-midlands-2022", trusts: PLACED, shared: SHARED },
    { region: NORTH, since: "north-east", trusts: 5, shared: 5 },
    { region: WEST_MIDLANDS, since: "north-west", trusts: 2, shared: 1, kind: "single" },
  ]);
});
afterAll(disconnect);

test.each([
  ["nothing", {}, () => true],
  ["one size", { size: "6-11" }, uid => academiesOf(uid) >= 6 && academiesOf(uid) <= 11],
  ["the largest", { size: "26" }, uid => academiesOf(uid) >= 26],
  ["primary only", { phases: "primary" }, uid => uid % 3 === 0 && uid % 7 !== 0],
  [
    "secondary only",
    { phases: "secondary" },
    uid => (uid % 3 === 1 || (uid % 3 === 2 && academiesOf(uid) === 1)) && uid % 7 !== 0,
  ],
  ["both phases", { phases: "mixed" }, uid => uid % 3 === 2 && academiesOf(uid) > 1],
  ["special", { phases: "special" }, uid => uid % 7 === 0],
  ["Church of England", { faith: "church-of-england" }, uid => uid % 5 === 0],
  ["Roman Catholic", { faith: "roman-catholic" }, uid => uid % 5 === 1],
  ["no religious character", { faith: "none" }, uid => uid % 5 > 1],
  ["an authority", { authority: "332" }, uid => uid % 4 === 2],
  ["having shared", { shared: "yes" }, uid => uid <= SHARED],
  ["not having shared", { shared: "no" }, uid => uid > SHARED],
  [
    "a level of a step",
    { step: "accountability", level: "developing" },
    uid => uid <= SHARED && levelOf(uid) === 2,
  ],
  [
    "not agreed on a step",
    { step: "accountability", level: "not-agreed" },
    uid => uid <= SHARED && levelOf(uid) === 0,
  ],
  ["a step that moved up", { changed: "up" }, uid => uid <= SHARED && uid % 2 === 0],
  ["a step that moved down", { changed: "down" }, () => false],
  ["a region since 2022", { place: "west-midlands-2022" }, () => true],
  ["another region since 2022", { place: "north-west" }, () => false],
  [
    "several at once",
    { shared: "yes", size: "2-5", authority: "333" },
    uid => uid <= SHARED && uid % 4 === 3 && academiesOf(uid) >= 2 && academiesOf(uid) <= 5,
  ],
] as [string, Partial<TrustsAsked>, (uid: number) => boolean][])(
  "filtered by %s the list has those trusts and no other, and says how many have shared",
  async (_, asked, fits) => {
    const step = asked.step === undefined ? {} : { step: "quality" as const };
    expect((await found({ ...asked, ...step })).sort((a, b) => a - b)).toEqual(those(fits));
    const { sharing } = await asking({ ...asked, ...step });
    expect(sharing).toBe(those(fits).filter(uid => uid <= SHARED).length);
  },
);

test("single-academy trusts are listed where a filter asks for them, and then alone", async () => {
  expect(await found({ kind: "single" })).toEqual([46, 47]);
});

test("sorted by level, levels stand in their own order and what has none last, either way", async () => {
  const levels = async (dir: "asc" | "desc") => {
    const { lines } = await asking({ sort: "level", dir, step: "quality" });
    return lines.map(({ shared }) => shared?.levels.get("quality") ?? null);
  };
  const [up, down] = [await levels("asc"), await levels("desc")];
  expect([up[0], up.at(-1)]).toEqual(["beginning", null]);
  expect([down[0], down.at(-1)]).toEqual(["leading", null]);
});

test("sorted by academies the largest come first where that is asked", async () => {
  const { lines } = await asking({ sort: "academies", dir: "desc" });
  expect(lines[0]).toMatchObject({ trustUid: 29, academies: 30 });
});

test("a line says what is shared for the latest cycle, and what moved since the one before", async () => {
  const { lines } = await asking({ step: "quality" });
  const line = (uid: number) => lines.find(({ trustUid }) => trustUid === uid)?.shared;
  expect(line(2)).toMatchObject({
    ...{ cycle: "2026-27", purpose: "our visit", ourView: null },
    mark: { level: "beginning", statements: 4 },
  });
  expect(line(2)?.moved).toMatchObject({ down: 0 });
  expect(line(2)?.moved?.up).toBeGreaterThan(0);
  expect(line(1)?.moved).toBeNull();
});

test("the authorities offered are those of the region's trusts", async () => {
  const { authorities } = await asking({});
  expect(authorities.map(({ code }) => code)).toEqual(["330", "331", "332", "333"]);
});

test("a trust is followed and no longer followed, by one person of one region", async () => {
  const grant = can("trust:follow");
  expect(await followTrust(grant, 7, true)).toMatchObject({ ok: true });
  expect(await followTrust(grant, 7, true)).toMatchObject({ ok: true, changed: false });
  expect(await found({ mine: "yes" })).toEqual([7]);
  expect(await getRegionTrust(scopeIn(WEST_MIDLANDS), 7)).toMatchObject({ followed: true });
  expect(await rowsOf(superUrl, "SELECT user_id FROM followed_trust")).toEqual([
    { user_id: OFFICER },
  ]);
  expect(await followTrust(grant, 7, false)).toMatchObject({ ok: true });
  expect(await found({ mine: "yes" })).toEqual([]);
});

test("no trust of another region is followed or found, though the same person reads for both", async () => {
  expect(await followTrust(can("trust:follow"), 41, true)).toMatchObject({ reason: "hidden" });
  expect(await getRegionTrust(scopeIn(WEST_MIDLANDS), 41)).toBeNull();
  expect(await getRegionTrust(scopeIn(NORTH), 41)).toMatchObject({ leads: true });
  expect(await getRegionTrust(scopeIn(NORTH), 7)).toBeNull();
});

test("a trust's page has its shares, newest cycle first, and its regions by both sets", async () => {
  const trust = await getRegionTrust(scopeIn(WEST_MIDLANDS), 4);
  expect(trust?.shares.map(({ cycle, withdrawnAt }) => [cycle, withdrawnAt])).toEqual([
    ["2026-27", null],
    ["2025-26", null],
  ]);
  expect(trust?.stays.map(({ set, region, until }) => [set, region, until])).toEqual([
    ["rsc-2014", "West Midlands", null],
    ["dfe-2022", "West Midlands", null],
  ]);
});

test("of a withdrawn share one dated line remains: no level, no purpose", async () => {
  const withdrawn = (at: string) =>
    rowsOf(superUrl, `UPDATE share SET withdrawn_at = ${at} WHERE trust_uid = 6`);
  await withdrawn("'2026-11-20'");
  const trust = await getRegionTrust(scopeIn(WEST_MIDLANDS), 6);
  expect(await found({ shared: "no" })).toContain(6);
  await withdrawn("NULL");
  expect(trust?.shares).toHaveLength(2);
  for (const share of trust?.shares ?? []) {
    expect(share).toMatchObject({ overall: null, purpose: "" });
    expect(share.withdrawnAt).not.toBeNull();
  }
});

test("a trust that moved to another region is in no count here, and what it shared stays to be read", async () => {
  await rowsOf(
    superUrl,
    `UPDATE trust_region SET until_date = '2026-11-20'
    WHERE trust_uid = 8 AND region_set = 'rsc-2014'`,
  );
  const [listed, trust] = [await found({}), await getRegionTrust(scopeIn(WEST_MIDLANDS), 8)];
  await rowsOf(superUrl, "UPDATE trust_region SET until_date = NULL WHERE trust_uid = 8");
  expect(listed).not.toContain(8);
  expect(trust).toMatchObject({ leads: false });
  expect(trust?.shares).toHaveLength(2);
});

test("a file has all that is filtered, each line saying when and for what it was shared, and the trusts see it", async () => {
  const asked = { ...NOTHING_ASKED, size: "6-11", shared: "yes" } as const;
  const file = await downloadTrusts(can("share:read"), asked);
  if (!file.ok) throw new Error("refused");
  const lines = trustLines(file.value.lines);
  const wanted = await found(asked);
  expect(lines.map(([, uid]) => uid)).toEqual(wanted);
  expect(lines.map(line => line.at(-1))).toEqual(
    wanted.map(
      () =>
        "Shared by the trust on 1 November 2026 for: our visit. A self-assessment, not a DfE judgement.",
    ),
  );
  await downloadTrusts(can("share:read"), asked);
  expect(
    await rowsOf(
      superUrl,
      `SELECT trust_uid AS uid, action, subject FROM audit_event
      WHERE trust_uid IS NOT NULL ORDER BY trust_uid`,
    ),
  ).toEqual(
    wanted
      .toSorted((a, b) => a - b)
      .map(uid => ({ uid, action: "share:read", subject: "download of 2026-27" })),
  );
});

test("whoever has not shared is a line without levels, and is told nothing", async () => {
  const file = await downloadTrusts(can("share:read"), { ...NOTHING_ASKED, shared: "no" });
  if (!file.ok) throw new Error("refused");
  expect(trustLines(file.value.lines).map(line => line.slice(3))).toEqual(
    those(uid => uid > SHARED).map(() => [...Array(13).fill(""), "Has not shared"]),
  );
});
