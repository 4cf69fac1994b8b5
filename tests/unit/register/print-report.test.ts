import { expect, test } from "vitest";
import type { LoadReport } from "@/lib/register/commands";
import { type Change, change } from "@/lib/register/importer/changes";
import { printReport } from "@/lib/register/importer/print-report";
import { groupChanges } from "@/lib/register/importer/report";

const REPORT: LoadReport = {
  asAt: "2019-11-01",
  first: false,
  counts: {
    asAt: new Date("2019-11-01"),
    multiAcademyTrusts: 1522,
    singleAcademyTrusts: 73,
    secureSingleAcademyTrusts: 0,
    academies: 8931,
    academiesInTrusts: 8873,
    notPlaced: 316,
    regions: [
      {
        slug: "west-midlands",
        name: "West Midlands",
        multiAcademyTrusts: 229,
        singleAcademyTrusts: 9,
      },
      {
        slug: "north-of-england",
        name: "North of England",
        multiAcademyTrusts: 22,
        singleAcademyTrusts: 66,
      },
    ],
    invented: 0,
  },
  academiesByRegion: { "west-midlands": 1201, "north-of-england": 573 },
  placing: { spanning: 103, tied: 15, withoutAcademies: 88 },
  changes: [],
  notes: [],
};

const NAMES = {
  trust: (uid: number) => (uid === 101 ? "Northlight Trust" : undefined),
  academy: () => "Alder Academy",
};

function printed(changes: Change[]): string[] {
  const lines = printReport({ ...REPORT, changes: groupChanges(changes, NAMES) });
  return lines.slice(lines.findIndex(line => line.endsWith("in no region.")) + 2);
}

test("the counts stand in a column, under the day of the extract", () => {
  expect(printReport(REPORT).slice(0, 5)).toEqual([
    "The public register as at 1 November 2019",
    "  1,522  open multi-academy trusts",
    "     73  open single-academy trusts",
    "  8,931  open academies",
    "  8,873  of them in one of these trusts",
  ]);
});

test("each region has its trusts of both kinds and its academies", () => {
  expect(printReport(REPORT)).toEqual(
    expect.arrayContaining([
      "  229   9  1,201  West Midlands",
      "   22  66    573  North of England",
    ]),
  );
});

test("secure single-academy trusts are counted where there are any", () => {
  const counts = { ...REPORT.counts, secureSingleAcademyTrusts: 1 };
  expect(printReport({ ...REPORT, counts })[3]).toBe("      1  open secure single-academy trusts");
});

test("that nothing changed is said", () => {
  expect(printed([])).toEqual(["Nothing changed."]);
});

test("the first extract has nothing to be compared with, and says so", () => {
  expect(printReport({ ...REPORT, first: true }).at(-1)).toBe(
    "This is the first extract here, so there is nothing to compare it with.",
  );
});

test("notes come last", () => {
  expect(printReport({ ...REPORT, notes: ["Something was put right."] }).at(-1)).toBe(
    "Something was put right.",
  );
});

test("of more than twenty changes of a kind the first twenty are printed", () => {
  const renamed = Array.from({ length: 1021 }, () =>
    change("trustRenamed", { trustUid: 101 }, "Old Name", "Northlight Trust"),
  );
  const lines = printed(renamed);
  expect(lines[0]).toBe("Trusts renamed: 1,021");
  expect(lines).toHaveLength(22);
  expect(lines.at(-1)).toBe("  … and 1,001 more");
});

const at = { trustUid: 101, urn: 140001 };

test.each([
  [change("trustOpened", { trustUid: 101 }), "Northlight Trust (101)"],
  [
    change("trustClosed", { trustUid: 101 }, null, "2019-10-30"),
    "Northlight Trust (101), 30 October 2019",
  ],
  [
    change("trustChanged", { trustUid: 101 }, "kind: single", "kind: multi"),
    "Northlight Trust (101): “kind: single” to “kind: multi”",
  ],
  [change("academyReopened", { urn: 140001 }), "Alder Academy (140001)"],
  [
    change("academyTransferred", at, "99", "101"),
    "Alder Academy (140001): from unknown (99) to Northlight Trust (101)",
  ],
  [
    change("academyJoined", at, null, null),
    "Alder Academy (140001): joined Northlight Trust (101), no date given",
  ],
  [
    change("academyLeft", at, null, "2019-10-30"),
    "Alder Academy (140001): left Northlight Trust (101), 30 October 2019",
  ],
  [
    change("joinedDateCorrected", at, null, "2019-01-01"),
    "Alder Academy (140001) in Northlight Trust (101): no date given to 1 January 2019",
  ],
])("a change is one line of print: %j", (of, line) => {
  expect(printed([of])[1]).toBe(`  ${line}`);
});
