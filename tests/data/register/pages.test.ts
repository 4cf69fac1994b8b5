import { beforeAll, expect, test } from "vitest";
import { changeKind, getChangesPage } from "@/lib/register/changes/queries";
import { loadRegister } from "@/lib/register/commands";
import { readExtract } from "@/lib/register/importer/read-extract";
import { listNotPlaced } from "@/lib/register/placing/queries";
import { getRegisterCounts } from "@/lib/register/queries";
import { aRegisterWithPeople, can, must, PEOPLE, workOn } from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { aRegister, type RegisterFiles } from "../../unit/register/register-files";

workOn(await freshDatabase());
const grant = can(PEOPLE.alex, "register:load");

async function load(files: RegisterFiles, day: string) {
  const extract = readExtract(files.folder(day));
  if (!extract.ok) throw new Error(extract.detail);
  must(await loadRegister(grant, extract.value, () => {}, { acceptFewerRows: true }));
}

/** Thirty trusts without an academy, and one whose academy stands nowhere. */
function withTheUnplaced(): RegisterFiles {
  const files = aRegister();
  for (let nth = 0; nth < 30; nth++)
    files.trust(200 + nth, `Empty Trust ${String(nth).padStart(2, "0")}`);
  const nowhere = { "LA (code)": "999", "LA (name)": "Nowhere", "GOR (name)": "Nowhere" };
  return files
    .trust(300, "Adrift Trust")
    .academy(141000, "Island Academy", nowhere)
    .joined(141000, 300);
}

beforeAll(aRegisterWithPeople);

test("before the first extract there is neither a change nor a trust without a region", async () => {
  expect(await getChangesPage(grant, null, 1)).toBeNull();
  expect(await listNotPlaced(grant, 1)).toMatchObject({ asAt: null, total: 0, trusts: [] });
});

test("trusts without a region are listed by name with the reason, as many as are counted", async () => {
  await load(withTheUnplaced(), "2019-09-02");
  const one = await listNotPlaced(grant, 1);
  const { notPlaced } = await getRegisterCounts(grant);
  expect(one).toMatchObject({ total: 31, pages: 2, page: 1 });
  expect(notPlaced).toBe(31);
  expect(one.trusts).toHaveLength(25);
  expect(one.trusts[0]).toMatchObject({ name: "Adrift Trust", academies: 1 });
  expect(one.trusts[1]).toMatchObject({ name: "Empty Trust 00", academies: 0 });
  const beyond = await listNotPlaced(grant, 99);
  expect(beyond).toMatchObject({ page: 2 });
  expect(beyond.trusts).toHaveLength(6);
});

test("the first extract changed nothing, and is told as the first", async () => {
  const first = await getChangesPage(grant, null, 1);
  expect(first).toMatchObject({ first: true, total: 0, kinds: [], groups: [], pages: 1 });
});

test("changes come by kind, a page at a time, with names", async () => {
  const files = withTheUnplaced().trust(101, "Polaris Trust");
  for (let nth = 0; nth < 30; nth++) files.without({ uid: 200 + nth });
  await load(files, "2019-11-01");
  const all = await getChangesPage(grant, null, 1);
  expect(all).toMatchObject({ first: false, total: 31, pages: 2, asAt: new Date("2019-11-01") });
  expect(all?.kinds).toEqual([
    { kind: "trustClosed", title: "Trusts closed", count: 30 },
    { kind: "trustRenamed", title: "Trusts renamed", count: 1 },
  ]);
  expect(all?.groups).toHaveLength(1);
  expect(all?.groups[0]?.lines).toHaveLength(25);
  expect(all?.groups[0]?.lines[0]).toBe("Empty Trust 00 (200), 1 November 2019");
  const second = await getChangesPage(grant, null, 2);
  expect(second?.groups.map(({ kind, lines }) => [kind, lines.length])).toEqual([
    ["trustClosed", 5],
    ["trustRenamed", 1],
  ]);
});

test("one kind is listed alone", async () => {
  const renamed = await getChangesPage(grant, "trustRenamed", 1);
  expect(renamed).toMatchObject({ total: 31, pages: 1 });
  expect(renamed?.groups.map(({ lines }) => lines)).toEqual([
    ["Polaris Trust (101): “Northlight Trust” to “Polaris Trust”"],
  ]);
});

test.each([["trustRenamed"], ["trustrenamed"], ["constructor"], [["trustRenamed"]], [undefined]])(
  "%j names a kind only as the list does",
  named => {
    expect(changeKind(named)).toBe(named === "trustRenamed" ? "trustRenamed" : null);
  },
);
