import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { done } from "@/lib/forms";
import { parseKey } from "@/lib/register/importer/cells";
import { planFor } from "@/lib/register/importer/plan";
import { readTable } from "@/lib/register/importer/read-file";
import {
  BAND_COLUMNS,
  findResult,
  isCounted,
  isSchool,
  publishedBand,
  readResultCell,
  recordKindOf,
  type Stage,
} from "@/lib/register/importer/results";
import { noSharedData, SHARED } from "./shared-data";

test.each(["SUPP", "NE", "NP", "NA", "LOWCOV", "NEW", "SP", "SUPPMAT", "NELIG"])(
  "%s is a state of its own and never a figure",
  code => {
    expect(readResultCell(code)).toEqual({ is: "code", code });
    expect(readResultCell(` ${code.toLowerCase()} `)).toEqual({ is: "code", code });
  },
);

test.each([
  ["blank", ""],
  ["one space", " "],
  ["a cell that a short row lacks", undefined],
])("%s is blank and never 0", (_, cell) => {
  expect(readResultCell(cell)).toEqual({ is: "blank" });
});

test.each([
  ["0", 0],
  ["0.06", 0.06],
  ["-0.14", -0.14],
  ["+1.2", 1.2],
  ["64.5%", 64.5],
  [" 3 ", 3],
])("%j is a figure", (cell, figure) => {
  expect(readResultCell(cell)).toEqual({ is: "figure", figure });
});

test.each(["x", "1,234", "0x10", "1e3", "--", "Infinity", "SUPPRESSED"])(
  "%j is kept as unread, not guessed",
  text => {
    expect(readResultCell(text)).toEqual({ is: "unread", text });
  },
);

test.each([
  ["KS4", "1", "mainstream"],
  ["KS4", "2", "special"],
  ["KS4", "3", undefined],
  ["KS4", "4", "authority"],
  ["KS4", "5", "national"],
  ["KS4", "7", "national"],
  ["KS2", "1", "mainstream"],
  ["KS2", "1.0", "mainstream"],
  ["KS2", "2", "special"],
  ["KS2", "3", "authority"],
  ["KS2", "4", "national"],
  ["KS2", "5", "national"],
  ["KS2", "7", undefined],
  ["KS2", "", undefined],
] as const)("in %s a row of type %j is %j", (stage, rectype, kind) => {
  expect(recordKindOf(stage, rectype)).toBe(kind);
});

test.each([
  ["mainstream", true, true],
  ["special", true, false],
  ["authority", false, false],
  ["national", false, false],
  [undefined, false, false],
] as const)("a row of kind %j is a school: %j, counted: %j", (kind, school, counted) => {
  expect([isSchool(kind), isCounted(kind)]).toEqual([school, counted]);
});

test.each([
  ["0.06", "3", { is: "band", band: 3 }],
  ["0.06", "3.0", { is: "band", band: 3 }],
  ["0.06", "", { is: "withheld" }],
  ["0.06", " ", { is: "withheld" }],
  ["0.06", undefined, { is: "withheld" }],
  ["0.06", "9", { is: "withheld" }],
  ["0", "", { is: "withheld" }],
  ["SUPP", "SUPP", { is: "withheld" }],
  ["LOWCOV", "", { is: "withheld" }],
  ["NE", "NE", { is: "no result" }],
  ["NA", "NA", { is: "no result" }],
  ["NP", "", { is: "no result" }],
  ["NEW", "", { is: "no result" }],
  ["", "", { is: "no result" }],
  [undefined, undefined, { is: "no result" }],
])("a score of %j beside a band of %j is %j", (score, band, published) => {
  expect(publishedBand(readResultCell(score), readResultCell(band))).toEqual(published);
});

const ROWS = new Map([
  [140001, "own row"],
  [100001, "the school before"],
]);

test("an academy's own row goes before its predecessor's", () => {
  expect(findResult(140001, ROWS, [100001], { offerPredecessors: true })).toEqual({
    under: "own",
    row: "own row",
  });
});

test("a predecessor's row is not taken unless asked for", () => {
  expect(findResult(140009, ROWS, [100001])).toBeUndefined();
});

test("a predecessor's row is marked as such", () => {
  expect(findResult(140009, ROWS, [100002, 100001], { offerPredecessors: true })).toEqual({
    under: "predecessor",
    urn: 100001,
    row: "the school before",
  });
});

test("having no row anywhere is an ordinary answer", () => {
  expect(findResult(140009, ROWS, [], { offerPredecessors: true })).toBeUndefined();
});

const TABLES = new URL("performance-tables/2019/", SHARED);

function resultsOf(file: string, stage: Stage) {
  const names = [
    "RECTYPE",
    "URN",
    ...BAND_COLUMNS[stage].flatMap(({ score, band }) => [score, band]),
  ];
  const columns = Object.fromEntries(names.map(name => [name, { names: [name] }]));
  const table = readTable(file, readFileSync(new URL(file, TABLES)), header =>
    done(planFor(columns, header).plan),
  );
  if (!table.ok) throw new Error(table.detail);
  const rows = table.value.rows;
  const schools = rows.filter(row => isSchool(recordKindOf(stage, row.RECTYPE ?? "")));
  const bands = schools.map(row =>
    BAND_COLUMNS[stage].map(({ score, band }) => {
      const cells = [readResultCell(row[score]), readResultCell(row[band])] as const;
      return {
        score: cells[0],
        published: publishedBand(...cells),
        unread: cells.filter(c => c.is === "unread"),
      };
    }),
  );
  return { rows, schools, bands };
}

test.skipIf(noSharedData)(
  "(needs shared data) 124 KS4 schools have a score that DfE gave no band",
  () => {
    const { rows, bands } = resultsOf("england_ks4provisional.csv", "KS4");
    const without = bands.filter(
      ([only]) => only?.score.is === "figure" && only.published.is === "withheld",
    );
    expect(rows).toHaveLength(5652);
    expect(without).toHaveLength(124);
  },
);

test.skipIf(noSharedData)("(needs shared data) no cell of the KS4 file is unread", () => {
  const { bands } = resultsOf("england_ks4provisional.csv", "KS4");
  expect(bands.flat().flatMap(({ unread }) => unread)).toEqual([]);
});

test.skipIf(noSharedData)("(needs shared data) KS4 rows are told apart by type", () => {
  const { rows } = resultsOf("england_ks4provisional.csv", "KS4");
  const kinds = rows.map(row => recordKindOf("KS4", row.RECTYPE ?? ""));
  const count = (kind: string) => kinds.filter(found => found === kind).length;
  expect(["mainstream", "special", "authority", "national"].map(count)).toEqual([
    4296, 1199, 155, 2,
  ]);
});

test.skipIf(noSharedData)("(needs shared data) every KS4 school has a readable URN", () => {
  const { schools } = resultsOf("england_ks4provisional.csv", "KS4");
  expect(schools.filter(row => parseKey(row.URN ?? "") === undefined)).toEqual([]);
});

test.skipIf(noSharedData)(
  "(needs shared data) 130 KS2 schools have a reading score that DfE gave no band",
  () => {
    const { bands } = resultsOf("trimmed-by-others/england_ks2final_trimmed.csv", "KS2");
    const without = bands.filter(
      ([reading]) => reading?.score.is === "figure" && reading.published.is === "withheld",
    );
    expect(without).toHaveLength(130);
  },
);

test.skipIf(noSharedData)(
  "(needs shared data) the full-width files of one authority are read",
  () => {
    expect(resultsOf("la-extracts/2018-2019_936_ks4final.csv", "KS4").rows).toHaveLength(133);
    expect(resultsOf("la-extracts/2018-850-ks2.csv", "KS2").rows).toHaveLength(334);
  },
);
