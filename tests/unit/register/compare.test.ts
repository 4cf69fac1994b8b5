import { expect, test } from "vitest";
import { type Comparison, compareRegister, type Stored } from "@/lib/register/importer/compare";
import type { Placing } from "@/lib/register/importer/compare-regions";
import type { MembershipFacts } from "@/lib/register/importer/facts";
import { readExtract } from "@/lib/register/importer/read-extract";
import { aRegister, type RegisterFiles } from "./register-files";

const NOTHING: Stored = {
  asAt: null,
  rows: {},
  trusts: new Map(),
  academies: new Map(),
  stays: [],
  regions: [],
};

function extractOf(files: RegisterFiles, day: string) {
  const extract = readExtract(files.folder(day));
  if (!extract.ok) throw new Error(extract.detail);
  return extract.value;
}

/** What is stored once a comparison is written. */
function storedAfter(before: Stored, asAt: string, found: Comparison): Stored {
  const same = (a: MembershipFacts, b: { trustUid: number; urn: number }) =>
    a.trustUid === b.trustUid && a.urn === b.urn;
  const replaced = [...found.regions.ended, ...found.regions.respanned];
  const current = (placing: Placing) =>
    !replaced.some(r => r.trustUid === placing.trustUid && r.regionSet === placing.regionSet);
  return {
    asAt,
    rows: {},
    trusts: found.trusts.after,
    academies: found.academies.after,
    stays: [
      ...before.stays
        .filter(stay => !found.stays.left.some(left => same(stay, left)))
        .map(stay => found.stays.corrected.find(fixed => same(stay, fixed)) ?? stay),
      ...found.stays.joined,
    ],
    regions: [
      ...before.regions.filter(current),
      ...found.regions.started,
      ...found.regions.respanned,
    ],
  };
}

/** What a later extract changes against the register of two trusts of two academies. */
function later(edit: (files: RegisterFiles) => RegisterFiles, day = "2019-11-01") {
  const first = extractOf(aRegister(), "2019-09-02");
  const stored = storedAfter(NOTHING, "2019-09-02", compareRegister(NOTHING, first));
  return compareRegister(stored, extractOf(edit(aRegister()), day));
}

function changesOf(edit: (files: RegisterFiles) => RegisterFiles) {
  return later(edit).changes.map(({ kind, trustUid, urn, before, after }) => [
    kind,
    trustUid ?? urn,
    before,
    after,
  ]);
}

test("the first extract is the beginning and no change", () => {
  const found = compareRegister(NOTHING, extractOf(aRegister(), "2019-09-02"));
  expect(found.changes).toEqual([]);
  expect(found.trusts.written).toHaveLength(2);
  expect(found.academies.written).toHaveLength(4);
  expect(found.stays.joined).toHaveLength(4);
  expect(found.regions.started).toHaveLength(4);
});

test("the same extract again writes nothing", () => {
  const found = later(files => files, "2019-09-02");
  expect(found).toMatchObject({
    changes: [],
    trusts: { written: [] },
    academies: { written: [] },
    stays: { joined: [], left: [], corrected: [] },
    regions: { started: [], ended: [], respanned: [] },
  });
});

test("a trust of the same number and another name is renamed", () => {
  expect(changesOf(files => files.trust(101, "Polaris Trust"))).toEqual([
    ["trustRenamed", 101, "Northlight Trust", "Polaris Trust"],
  ]);
});

test("a trust that turns from single to multi-academy keeps its number", () => {
  const single = { "Group Type": "Single-academy trust" };
  expect(changesOf(files => files.trust(101, "Northlight Trust", single))).toEqual([
    ["trustChanged", 101, "kind: multi", "kind: single"],
  ]);
});

test("a trust that is listed as closed closes on its day, and its academies leave with it", () => {
  const closed = { "Group Status": "Closed", "Closed Date": "30-09-2019" };
  const found = later(files => files.trust(102, "Southfield Trust", closed));
  expect(found.changes.map(({ kind, after }) => [kind, after])).toEqual([
    ["trustClosed", "2019-09-30"],
    ["academyLeft", "2019-09-30"],
    ["academyLeft", "2019-09-30"],
  ]);
});

test("a trust that is no longer listed closes on the day of the extract", () => {
  const found = later(files => files.without({ uid: 102 }).left(140003, 102).left(140004, 102));
  expect(found.trusts.after.get(102)).toMatchObject({ open: false, closedOn: "2019-11-01" });
  expect(found.stays.left.map(({ leftOn }) => leftOn)).toEqual(["2019-11-01", "2019-11-01"]);
});

test("a closed trust that is open again is reopened", () => {
  const first = extractOf(aRegister(), "2019-09-02");
  const start = storedAfter(NOTHING, "2019-09-02", compareRegister(NOTHING, first));
  const without = extractOf(aRegister().without({ uid: 102 }), "2019-10-01");
  const closed = storedAfter(start, "2019-10-01", compareRegister(start, without));
  const again = compareRegister(closed, extractOf(aRegister(), "2019-11-01"));
  expect(again.changes.map(({ kind }) => kind)).toEqual([
    "trustReopened",
    "academyJoined",
    "academyJoined",
  ]);
  expect(again.trusts.after.get(102)).toMatchObject({ open: true, closedOn: null });
});

test("the day of closing that a later extract gives replaces the day it was noticed", () => {
  const first = extractOf(aRegister(), "2019-09-02");
  const start = storedAfter(NOTHING, "2019-09-02", compareRegister(NOTHING, first));
  const without = extractOf(aRegister().without({ uid: 102 }), "2019-10-01");
  const closed = storedAfter(start, "2019-10-01", compareRegister(start, without));
  const told = { "Group Status": "Closed", "Closed Date": "15-09-2019" };
  const files = aRegister().trust(102, "Southfield Trust", told);
  const found = compareRegister(closed, extractOf(files, "2019-11-01"));
  expect(found.trusts.after.get(102)?.closedOn).toBe("2019-09-15");
  expect(found.changes).toEqual([]);
});

test("a closed trust stays closed when it is no longer listed", () => {
  const first = extractOf(aRegister(), "2019-09-02");
  const start = storedAfter(NOTHING, "2019-09-02", compareRegister(NOTHING, first));
  const without = extractOf(aRegister().without({ uid: 102 }), "2019-10-01");
  const closed = storedAfter(start, "2019-10-01", compareRegister(start, without));
  const again = compareRegister(closed, { ...without, asAt: "2019-11-01" });
  expect([again.changes, again.trusts.written]).toEqual([[], []]);
});

test("a new trust with its academies is one opening and the joinings", () => {
  const found = changesOf(files =>
    files.trust(104, "Eastbrook Trust").academy(140009, "Iris Academy").joined(140009, 104),
  );
  expect(found).toEqual([
    ["trustOpened", 104, null, null],
    ["academyOpened", 140009, null, null],
    ["academyJoined", 104, null, "2015-09-01"],
  ]);
});

test("a trust that was closed before it was ever seen open is not taken up", () => {
  const closed = { "Group Status": "Closed" };
  const found = later(files => files.trust(99, "Bygone Trust", closed));
  expect(found.trusts.after.has(99)).toBe(false);
});

test("a group that is no longer a tenant closes", () => {
  const sponsor = { "Group Type": "School sponsor" };
  const found = later(files => files.trust(102, "Southfield Trust", sponsor));
  expect(found.trusts.after.get(102)?.open).toBe(false);
});

test("an academy that moved to another number is transferred on the day it joined there", () => {
  const found = later(files => files.left(140002, 101).joined(140002, 102, "01-10-2019"));
  expect(found.changes).toEqual([
    { kind: "academyTransferred", trustUid: 102, urn: 140002, before: "101", after: "102" },
  ]);
  expect(found.stays.left).toEqual([{ trustUid: 101, urn: 140002, leftOn: "2019-10-01" }]);
  expect(found.stays.joined).toEqual([{ trustUid: 102, urn: 140002, joinedOn: "2019-10-01" }]);
});

test("an academy whose link is no longer listed has left", () => {
  expect(changesOf(files => files.left(140002, 101))).toEqual([
    ["academyLeft", 101, null, "2019-11-01"],
  ]);
});

test("an academy that closed leaves its trust on that day, though the link is still listed", () => {
  const closed = { "EstablishmentStatus (name)": "Closed", CloseDate: "31-08-2019" };
  const found = later(files => files.academy(140002, "Birch Academy", closed));
  expect(found.changes.map(({ kind, after }) => [kind, after])).toEqual([
    ["academyClosed", "2019-08-31"],
    ["academyLeft", "2019-08-31"],
  ]);
});

test("an academy's other facts change one by one", () => {
  const facts = { "PhaseOfEducation (name)": "All-through", StatutoryHighAge: "18" };
  expect(changesOf(files => files.academy(140001, "Alder Academy", facts))).toEqual([
    ["academyChanged", 140001, "phase: Primary", "phase: All-through"],
    ["academyChanged", 140001, "oldest age: 11", "oldest age: 18"],
  ]);
});

test("a renamed academy keeps its number", () => {
  expect(changesOf(files => files.academy(140001, "Ash Academy"))).toEqual([
    ["academyRenamed", 140001, "Alder Academy", "Ash Academy"],
  ]);
});

test("a joined date that is corrected stays in the same stay", () => {
  const found = later(files => files.joined(140001, 101, "01-01-2016"));
  expect(found.changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
    ["joinedDateCorrected", "2015-09-01", "2016-01-01"],
  ]);
  expect([found.stays.joined, found.stays.left]).toEqual([[], []]);
});

test("a trust whose academies are mostly elsewhere comes to another region", () => {
  const bradford = { "LA (code)": "380", "LA (name)": "Bradford" };
  const found = later(files =>
    files
      .academy(140005, "Elder Academy", bradford)
      .academy(140006, "Fir Academy", bradford)
      .academy(140007, "Gorse Academy", bradford)
      .joined(140005, 101)
      .joined(140006, 101)
      .joined(140007, 101),
  );
  expect(found.changes.filter(({ kind }) => kind === "trustRegionChanged")).toEqual([
    {
      kind: "trustRegionChanged",
      trustUid: 101,
      urn: null,
      before: "East Midlands and the Humber",
      after: "Lancashire and West Yorkshire",
    },
  ]);
  expect(found.regions.ended.map(({ regionSet }) => regionSet)).toEqual(["rsc-2014"]);
});

test("a trust that came to have an academy elsewhere spans regions, and keeps its own", () => {
  const bradford = { "LA (code)": "380", "LA (name)": "Bradford" };
  const found = later(files =>
    files.academy(140005, "Elder Academy", bradford).joined(140005, 101),
  );
  expect(found.regions).toMatchObject({ started: [], ended: [] });
  expect(found.regions.respanned).toEqual([
    { trustUid: 101, regionSet: "rsc-2014", slug: "east-midlands-and-the-humber", spans: true },
  ]);
});

test("a trust that has lost its last academy stays where it was", () => {
  const found = later(files => files.left(140001, 101).left(140002, 101));
  expect(found.regions).toMatchObject({ started: [], ended: [], respanned: [] });
  expect(found.regions.summary.withoutAcademies).toBe(1);
});

test("what an extract has no column for stays as it is stored", () => {
  const first = extractOf(aRegister(), "2019-09-02");
  const trusts = new Map([...first.trusts].map(([uid, t]) => [uid, { ...t, ukprn: "10058000" }]));
  const start = storedAfter(NOTHING, "2019-09-02", compareRegister(NOTHING, { ...first, trusts }));
  const found = compareRegister(start, { ...first, asAt: "2019-11-01" });
  expect(found.changes).toEqual([]);
});
