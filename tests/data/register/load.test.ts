import { afterAll, beforeEach, expect, test } from "vitest";
import { operatorGrant } from "@/lib/access";
import { disconnect, holdRuntime } from "@/lib/db";
import { withClient } from "@/lib/db/embedded";
import { getChangesPage } from "@/lib/register/changes/queries";
import { inventTrusts, loadRegister } from "@/lib/register/commands";
import { readExtract } from "@/lib/register/importer/read-extract";
import { getTrustFacts } from "@/lib/register/queries";
import { freshDatabase } from "../../support/database";
import { aRegister, RegisterFiles } from "../../unit/register/register-files";

const { loginUrl, superUrl } = await freshDatabase();
holdRuntime({ databaseUrl: loginUrl, secret: "unused", secure: false, demo: false });
afterAll(disconnect);
beforeEach(empty);

const load = operatorGrant("register:load");

const TABLES = [
  "trust_region",
  "trust_academy_period",
  "trust_academy",
  "academy_predecessor",
  "register_change",
  "register_extract",
  "academy",
  "trust",
  "region",
];

async function sql(text: string): Promise<Record<string, unknown>[]> {
  return withClient(superUrl, async client => (await client.query(text)).rows);
}

async function empty(): Promise<void> {
  await sql(`TRUNCATE ${TABLES.join(", ")} CASCADE`);
}

/** Every row of the register as text, so that two moments can be compared. */
async function everything(): Promise<string[]> {
  const parts = TABLES.map(table => `SELECT '${table}' || t::text AS row FROM ${table} t`);
  return (await sql(`${parts.join(" UNION ALL ")} ORDER BY 1`)).map(({ row }) => String(row));
}

function extractOf(files: RegisterFiles, day: string) {
  const extract = readExtract(files.folder(day));
  if (!extract.ok) throw new Error(extract.detail);
  return extract.value;
}

/** So few rows that one is more than a tenth. */
const TINY = { acceptFewerRows: true };

async function loaded(files: RegisterFiles, day: string) {
  const answer = await loadRegister(load, extractOf(files, day), () => {}, TINY);
  if (!answer.ok) throw new Error(answer.detail);
  return answer.value;
}

function stays(): Promise<Record<string, unknown>[]> {
  return sql(`SELECT trust_uid, urn, first_seen::text, joined_on::text, left_on::text
    FROM trust_academy_period ORDER BY urn, trust_uid, first_seen`);
}

function placings(uid: number): Promise<Record<string, unknown>[]> {
  return sql(`SELECT region_slug, from_date::text, until_date::text, spans FROM trust_region
    WHERE trust_uid = ${uid} AND region_set = 'rsc-2014' ORDER BY from_date`);
}

test("the first extract fills the register and is counted", async () => {
  const report = await loaded(aRegister(), "2019-09-02");
  expect(report).toMatchObject({
    first: true,
    changes: [],
    counts: {
      asAt: new Date("2019-09-02"),
      multiAcademyTrusts: 2,
      singleAcademyTrusts: 0,
      academies: 4,
      academiesInTrusts: 4,
      notPlaced: 0,
    },
  });
  expect(await sql("SELECT uid, name, first_seen::text FROM trust ORDER BY uid")).toEqual([
    { uid: 101, name: "Northlight Trust", first_seen: "2019-09-02" },
    { uid: 102, name: "Southfield Trust", first_seen: "2019-09-02" },
  ]);
});

test("a sponsor of a trust's name is nowhere in the register", async () => {
  await loaded(aRegister(), "2019-09-02");
  expect((await everything()).filter(row => /\b103\b/.test(row))).toEqual([]);
});

test("names of people and telephone numbers are nowhere in the database", async () => {
  await loaded(aRegister(), "2019-09-02");
  const rows = (await everything()).join("\n");
  expect(rows).toContain("Sampleton");
  expect(rows).not.toMatch(/Hypatia|Headwoman|Ignatius|Headman|Headteacher|01226000/);
});

test("loading the same extract twice changes nothing", async () => {
  await loaded(aRegister(), "2019-09-02");
  const before = await everything();
  const report = await loaded(aRegister(), "2019-09-02");
  expect(report.changes).toEqual([]);
  expect(await everything()).toEqual(before);
});

test("a later extract without a change adds itself alone", async () => {
  await loaded(aRegister(), "2019-09-02");
  const before = await everything();
  const report = await loaded(aRegister(), "2019-11-01");
  expect(report).toMatchObject({ first: false, changes: [] });
  const added = (await everything()).filter(row => !before.includes(row));
  expect(added).toEqual([expect.stringContaining("register_extract(2019-11-01")]);
});

/** Two months later: renamed, moved, closed, new, left. */
function twoMonthsLater(): RegisterFiles {
  return aRegister()
    .trust(101, "Polaris Trust")
    .left(140002, 101)
    .joined(140002, 102, "01-10-2019")
    .left(140003, 102)
    .without({ urn: 140003 })
    .left(140004, 102)
    .trust(104, "Eastbrook Trust", { "Group Type": "Single-academy trust" })
    .academy(140005, "Elder Academy", { "LA (code)": "202", "LA (name)": "Camden" })
    .joined(140005, 104, "01-09-2019");
}

test("a later extract is followed as dated history", async () => {
  await loaded(aRegister(), "2019-09-02");
  await loaded(twoMonthsLater(), "2019-11-01");
  const first = { first_seen: "2019-09-02", joined_on: "2015-09-01" };
  expect(await stays()).toEqual([
    { trust_uid: 101, urn: 140001, ...first, left_on: null },
    { trust_uid: 101, urn: 140002, ...first, left_on: "2019-10-01" },
    {
      trust_uid: 102,
      urn: 140002,
      first_seen: "2019-11-01",
      joined_on: "2019-10-01",
      left_on: null,
    },
    { trust_uid: 102, urn: 140003, ...first, left_on: "2019-11-01" },
    { trust_uid: 102, urn: 140004, ...first, left_on: "2019-11-01" },
    {
      trust_uid: 104,
      urn: 140005,
      first_seen: "2019-11-01",
      joined_on: "2019-09-01",
      left_on: null,
    },
  ]);
  expect(await sql("SELECT urn, open, closed_on::text FROM academy WHERE NOT open")).toEqual([
    { urn: 140003, open: false, closed_on: "2019-11-01" },
  ]);
});

test("a trust that comes to another region keeps the one it had, with both days", async () => {
  await loaded(aRegister(), "2019-09-02");
  await loaded(twoMonthsLater(), "2019-11-01");
  expect(await placings(102)).toEqual([
    {
      region_slug: "lancashire-and-west-yorkshire",
      from_date: "2019-09-02",
      until_date: "2019-11-01",
      spans: false,
    },
    {
      region_slug: "east-midlands-and-the-humber",
      from_date: "2019-11-01",
      until_date: null,
      spans: false,
    },
  ]);
});

const CHANGED = [
  ["New trusts", ["Eastbrook Trust (104)"]],
  ["Trusts renamed", ["Polaris Trust (101): “Northlight Trust” to “Polaris Trust”"]],
  [
    "Trusts with another region",
    ["Southfield Trust (102): “Lancashire and West Yorkshire” to “East Midlands and the Humber”"],
  ],
  ["New academies", ["Elder Academy (140005)"]],
  ["Academies closed", ["Cedar Academy (140003), 1 November 2019"]],
  [
    "Academies moved to another trust",
    ["Birch Academy (140002): from Polaris Trust (101) to Southfield Trust (102)"],
  ],
  [
    "Academies joined a trust",
    ["Elder Academy (140005): joined Eastbrook Trust (104), 1 September 2019"],
  ],
  [
    "Academies left their trust",
    [
      "Cedar Academy (140003): left Southfield Trust (102), 1 November 2019",
      "Damson Academy (140004): left Southfield Trust (102), 1 November 2019",
    ],
  ],
];

test("what an extract changed is reported by kind", async () => {
  await loaded(aRegister(), "2019-09-02");
  const { changes } = await loaded(twoMonthsLater(), "2019-11-01");
  expect(changes.map(({ title, lines }) => [title, lines])).toEqual(CHANGED);
});

test("what the last extract changed can be read again later", async () => {
  await loaded(aRegister(), "2019-09-02");
  await loaded(twoMonthsLater(), "2019-11-01");
  const last = await getChangesPage(load, null, 1);
  expect(last?.asAt).toEqual(new Date("2019-11-01"));
  expect(last?.groups.map(({ title, lines }) => [title, lines])).toEqual(CHANGED);
});

test("an academy that comes back has two stays", async () => {
  await loaded(aRegister(), "2019-09-02");
  await loaded(aRegister().left(140002, 101), "2019-10-01");
  await loaded(aRegister().joined(140002, 101, "15-10-2019"), "2019-11-01");
  const found = await stays();
  expect(found.filter(({ urn }) => urn === 140002)).toEqual([
    {
      trust_uid: 101,
      urn: 140002,
      first_seen: "2019-09-02",
      joined_on: "2015-09-01",
      left_on: "2019-10-01",
    },
    {
      trust_uid: 101,
      urn: 140002,
      first_seen: "2019-11-01",
      joined_on: "2019-10-15",
      left_on: null,
    },
  ]);
});

test("a corrected extract of the same day is followed, and can be taken back", async () => {
  await loaded(aRegister(), "2019-09-02");
  const moved = aRegister().left(140002, 101).joined(140002, 102);
  await loaded(moved, "2019-09-02");
  await loaded(aRegister(), "2019-09-02");
  const found = await stays();
  expect(found.filter(stay => stay.urn === 140002 && stay.left_on === null)).toEqual([
    {
      trust_uid: 101,
      urn: 140002,
      first_seen: "2019-09-02",
      joined_on: "2015-09-01",
      left_on: null,
    },
  ]);
});

test("a predecessor that is corrected is replaced", async () => {
  await loaded(aRegister(), "2019-09-02");
  const files = aRegister();
  files.predecessors.length = 0;
  await loaded(files.tookThePlaceOf(140001, 100002, "Alder Primary School"), "2019-11-01");
  expect(await sql("SELECT urn, predecessor_urn, name FROM academy_predecessor")).toEqual([
    { urn: 140001, predecessor_urn: 100002, name: "Alder Primary School" },
  ]);
});

function large(size: number): RegisterFiles {
  const files = new RegisterFiles();
  for (let at = 0; at < size; at += 1) {
    files.trust(1000 + at, `Trust ${at}`).academy(140000 + at, `Academy ${at}`);
    files.joined(140000 + at, 1000 + at);
  }
  return files;
}

test("an extract that has lost a tenth of its rows is refused with the figures", async () => {
  await loaded(large(20), "2019-09-02");
  const before = await everything();
  const answer = await loadRegister(load, extractOf(large(18), "2019-11-01"));
  expect(answer).toMatchObject({
    ok: false,
    reason: "fewer-rows",
    detail: expect.stringContaining(
      "The extract before had 20 rows of academies, this one has 18: a tenth or more is gone.",
    ),
  });
  expect(await everything()).toEqual(before);
});

test("it is taken where the operator says that the rows are rightly gone", async () => {
  await loaded(large(20), "2019-09-02");
  const fewer = extractOf(large(18), "2019-11-01");
  const answer = await loadRegister(load, fewer, () => {}, TINY);
  expect(answer).toMatchObject({ ok: true, value: { counts: { multiAcademyTrusts: 18 } } });
});

test("an extract older than the last one is refused", async () => {
  await loaded(aRegister(), "2019-09-02");
  const before = await everything();
  const answer = await loadRegister(load, extractOf(twoMonthsLater(), "2019-09-01"));
  expect(answer).toMatchObject({
    reason: "older-extract",
    detail: "This extract is of 2019-09-01; the register already holds the one of 2019-09-02.",
  });
  expect(await everything()).toEqual(before);
});

test("an extract of a day still to come is refused", async () => {
  const answer = await loadRegister(load, extractOf(aRegister(), "2098-09-02"));
  expect(answer).toMatchObject({ reason: "future-extract" });
  expect(await everything()).toEqual([]);
});

test("a failure half-way leaves the register as it was", async () => {
  await loaded(aRegister(), "2019-09-02");
  const before = await everything();
  const extract = extractOf(twoMonthsLater(), "2019-11-01");
  await expect(
    loadRegister(
      load,
      extract,
      label => {
        if (label === "Changes") throw new Error("the machine went away");
      },
      TINY,
    ),
  ).rejects.toThrow("the machine went away");
  expect(await everything()).toEqual(before);
});

test("only one extract is loaded at a time", async () => {
  const extract = extractOf(large(20), "2019-09-02");
  const answers = await Promise.all([loadRegister(load, extract), loadRegister(load, extract)]);
  const refusals = answers.filter(answer => !answer.ok && answer.reason !== "busy");
  expect(refusals).toEqual([]);
  expect(await sql("SELECT count(*)::int AS n FROM trust")).toEqual([{ n: 20 }]);
});

test("progress is told up to the last row", async () => {
  const told: [string, number, number][] = [];
  await loadRegister(load, extractOf(aRegister(), "2019-09-02"), (...step) => told.push(step));
  const [label, done, of] = told.at(-1) ?? [];
  expect([label, done === of]).toEqual(["Extract", true]);
});

function invented() {
  const files = new RegisterFiles()
    .trust(9000001, "Tideway Trust")
    .academy(9000101, "Quillmoor Academy")
    .joined(9000101, 9000001);
  return extractOf(files, "2026-09-01");
}

test("invented trusts are no extract, and no extract closes them", async () => {
  await inventTrusts(load, invented());
  const report = await loaded(aRegister(), "2019-09-02");
  expect(report).toMatchObject({ first: true, counts: { multiAcademyTrusts: 2, invented: 1 } });
  const again = await loaded(aRegister(), "2019-11-01");
  expect(again.changes).toEqual([]);
  expect(await getTrustFacts(load, 9000001)).toMatchObject({ open: true, academies: [{}] });
});

test("inventing trusts leaves the public register as it is", async () => {
  await loaded(aRegister(), "2019-09-02");
  const before = await everything();
  await inventTrusts(load, invented());
  const after = await everything();
  expect(after.filter(row => before.includes(row))).toEqual(before);
});

test("the facts of a trust are its name, region and present academies", async () => {
  await loaded(aRegister(), "2019-09-02");
  await loaded(twoMonthsLater(), "2019-11-01");
  expect(await getTrustFacts(load, 102)).toEqual({
    uid: 102,
    name: "Southfield Trust",
    kind: "multi",
    open: true,
    closedOn: null,
    region: {
      slug: "east-midlands-and-the-humber",
      name: "East Midlands and the Humber",
      spans: false,
    },
    academies: [
      {
        urn: 140002,
        name: "Birch Academy",
        phase: "Primary",
        laName: "Barnsley",
        joinedOn: new Date("2019-10-01"),
      },
    ],
    asAt: new Date("2019-11-01"),
  });
});

test("a number that is no trust has no facts", async () => {
  expect(await getTrustFacts(load, 103)).toBeNull();
});
