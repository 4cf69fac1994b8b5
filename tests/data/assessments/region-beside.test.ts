import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { grantFor } from "@/lib/access";
import { openTrustsBeside } from "@/lib/assessments/region-beside/commands";
import { compareTrustRows, standsAt } from "@/lib/assessments/region-beside/rules";
import { disconnect, holdRuntime } from "@/lib/db";
import { CHARACTERISTIC_KEYS } from "@/lib/rubric";
import { freshDatabase } from "@/tests/support/database";
import { must } from "../../support/builders";
import { fillEngland, NORTH, OFFICER, WEST_MIDLANDS } from "./england";
import { rowsOf } from "./trail";

const database = await freshDatabase();
const { superUrl } = database;
const moment = { now: new Date("2026-11-22T10:00:00Z"), requestId: null };
const places = [WEST_MIDLANDS, NORTH].map(regionSlug => {
  return { body: "region" as const, regionSlug, name: "" };
});
const person = { userId: OFFICER, name: "Somebody", appointments: places };

const open = async (asked: readonly number[], regionSlug = WEST_MIDLANDS) => {
  const grant = grantFor(person, { regionSlug }, "share:read", moment);
  if (grant === null) throw new Error("no grant");
  return must(await openTrustsBeside(grant, asked));
};
/** What stands beside one another, and what was ticked of it. */
const uidsOf = async (asked: readonly number[], region?: string) => {
  const { trusts, ticked } = await open(asked, region);
  return [trusts, ticked].map(all => all.map(({ trustUid }) => trustUid));
};
const lines = () =>
  rowsOf<{ trust_uid: number | null; subject: string }>(
    superUrl,
    "SELECT trust_uid, subject FROM audit_event WHERE action = 'share:read' ORDER BY id",
  );

beforeAll(async () => {
  holdRuntime({ databaseUrl: database.loginUrl, secret: "x", secure: false, demo: false });
  await fillEngland(database, [
    { region: WEST_MIDLANDS, since: "west-midlands-2022", trusts: 10, shared: 8 },
    { region: NORTH, since: "north-east", trusts: 3, shared: 3 },
    { region: WEST_MIDLANDS, since: "north-west", trusts: 2, shared: 1, kind: "single" },
  ]);
});
beforeEach(async () => {
  await rowsOf(superUrl, "ALTER TABLE audit_event DISABLE TRIGGER USER");
  await rowsOf(superUrl, "DELETE FROM audit_event");
  await rowsOf(superUrl, "ALTER TABLE audit_event ENABLE TRIGGER USER");
});
afterAll(disconnect);

test("two to four trusts of the region stand side by side, in order of their names", async () => {
  expect(await uidsOf([2, 1])).toEqual([
    [1, 2],
    [1, 2],
  ]);
  expect((await uidsOf([4, 3, 2, 1]))[0]).toEqual([1, 2, 3, 4]);
});

test.each([
  ["none", [], []],
  ["one", [1], [1]],
  ["five", [5, 4, 3, 2, 1], [1, 2, 3, 4, 5]],
])("%s of them: nothing is opened, and the ticks are as they were", async (_, asked, ticked) => {
  expect(await uidsOf(asked)).toEqual([[], ticked]);
  expect(await lines()).toEqual([]);
});

test("single-academy trusts are among those that can be ticked; who shares nothing is not", async () => {
  const { sharing } = await open([]);
  expect(sharing.map(({ trustUid }) => trustUid)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 14]);
});

test("a trust of another region, and one that there is not, are as if they were not ticked", async () => {
  expect(await uidsOf([1, 2, 11, 999])).toEqual([
    [1, 2],
    [1, 2],
  ]);
  expect(await uidsOf([1, 11])).toEqual([[], [1]]);
  expect((await open([1, 2, 11, 999])).notSharing).toEqual([]);
  expect((await uidsOf([1, 11, 12], NORTH))[0]).toEqual([11, 12]);
});

test("a trust of the region that shares nothing is named and has no column", async () => {
  const { trusts, notSharing } = await open([1, 2, 9]);
  expect(trusts.map(({ trustUid }) => trustUid)).toEqual([1, 2]);
  expect(notSharing).toEqual(["Trust 009"]);
});

test("each has its latest cycle's levels and marks; not agreed and not rated are two things", async () => {
  const { trusts } = await open([1, 2]);
  const [one] = trusts;
  if (one === undefined) throw new Error("not there");
  expect(one).toMatchObject({ cycle: "2026-27", sharedAt: new Date("2026-11-01T00:00:00Z") });
  const levels = await rowsOf<{ characteristic: string; level: string | null }>(
    superUrl,
    "SELECT characteristic, level FROM approved_rating WHERE trust_uid = 1 AND cycle = '2026-27'",
  );
  expect(new Map(CHARACTERISTIC_KEYS.map(key => [key, standsAt(one, key)]))).toEqual(
    new Map(
      levels.map(({ characteristic, level }) => [characteristic, level ?? "not-agreed"] as const),
    ),
  );
  expect(standsAt({ ...one, rows: new Map() }, "risk")).toBe("not-rated");
  expect([...one.rows.values()].some(({ mark }) => mark?.statements === 4)).toBe(true);
});

test("a row differs where the agreed levels do", async () => {
  const { trusts } = await open([1, 2, 6]);
  const [one, two, six] = trusts;
  if (one === undefined || two === undefined || six === undefined) throw new Error("not there");
  expect(compareTrustRows([one, six]).map(({ differs }) => differs)).toEqual(Array(10).fill(false));
  expect(compareTrustRows([one, two]).every(({ differs }) => differs)).toBe(true);
  expect(compareTrustRows([one, { ...one, rows: new Map() }])[0]).toMatchObject({ differs: true });
});

test("each trust's own trail says that it was read, repeats within ten minutes once", async () => {
  await open([1, 2]);
  await open([2, 1]);
  expect((await lines()).filter(({ trust_uid }) => trust_uid !== null)).toEqual([
    { trust_uid: 1, subject: "shared assessment 2026-27" },
    { trust_uid: 2, subject: "shared assessment 2026-27" },
  ]);
});

test("what was withdrawn is gone on the next request: of its latest cycle, then altogether", async () => {
  const withdrawn = (cycle: string, at: string) =>
    rowsOf(superUrl, `UPDATE share SET withdrawn_at = ${at} WHERE trust_uid = 2 AND cycle = $1`, [
      cycle,
    ]);
  await withdrawn("2026-27", "'2026-11-20'");
  const { trusts } = await open([1, 2]);
  await withdrawn("2025-26", "'2026-11-20'");
  const gone = await open([1, 2]);
  await withdrawn("2026-27", "NULL");
  await withdrawn("2025-26", "NULL");
  expect(trusts.map(({ cycle }) => cycle)).toEqual(["2026-27", "2025-26"]);
  expect(gone).toMatchObject({ trusts: [], ticked: [{ trustUid: 1 }], notSharing: ["Trust 002"] });
});

test("a trust that another region leads for now is not among them, though its share is in force", async () => {
  const led = (until: string) =>
    rowsOf(superUrl, `UPDATE trust_region SET until_date = ${until} WHERE trust_uid = 3`);
  await led("'2026-11-20'");
  const found = await uidsOf([1, 2, 3]);
  await led("NULL");
  expect(found).toEqual([
    [1, 2],
    [1, 2],
  ]);
});
