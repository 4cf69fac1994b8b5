import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { REGION_SETS, regionBySlug, regionOf, UNSETTLED } from "@/lib/register/regions";
import { noSharedData, SHARED } from "./shared-data";

const [EIGHT, NINE] = REGION_SETS;
const LIST = new URL("la_to_rsc_region.csv", SHARED);

interface Line {
  la_code: string;
  gor: string;
  rsc_region_2014_2022: string;
  confidence: string;
}

function lines(): Line[] {
  return parse(readFileSync(LIST), { columns: true });
}

function codesWhere(of: (line: Line) => boolean): string[] {
  return lines()
    .filter(of)
    .map(line => line.la_code)
    .sort();
}

test("there were eight regions until September 2022, and there are nine since", () => {
  expect([EIGHT.regions.length, EIGHT.until]).toEqual([8, "2022-09-01"]);
  expect([NINE.regions.length, NINE.from, NINE.until]).toEqual([9, "2022-09-01", null]);
});

test("an address leads to one region, whatever the set", () => {
  const slugs = REGION_SETS.flatMap(set => set.regions.map(({ slug }) => slug));
  expect(new Set(slugs).size).toBe(17);
  expect(regionBySlug("west-midlands")?.set.id).toBe("rsc-2014");
  expect(regionBySlug("west-midlands-2022")?.set.id).toBe("dfe-2022");
  expect(regionBySlug("nowhere")).toBeUndefined();
});

test.each(REGION_SETS.map(set => [set.id, set] as const))(
  "in %s every local authority is in one region",
  (_, set) => {
    const codes = set.regions.flatMap(({ laCodes }) => laCodes);
    expect(new Set(codes).size).toBe(codes.length);
  },
);

test("both sets know the same local authorities", () => {
  const codes = REGION_SETS.map(set => set.regions.flatMap(({ laCodes }) => laCodes).sort());
  expect(codes[0]).toEqual(codes[1]);
});

test("authorities that were divided are placed before and after", () => {
  const name = (laCode: string) => regionOf({ laCode, gor: null }, EIGHT)?.name;
  expect(["928", "940", "941"].map(name)).toEqual(
    Array(3).fill("North-West London and South-Central England"),
  );
  expect(["835", "838", "839"].map(name)).toEqual(Array(3).fill("South-West England"));
  expect(["909", "942", "943"].map(name)).toEqual(Array(3).fill("North of England"));
});

test("what the register says itself goes before the local authority", () => {
  const named = { laCode: "370", gor: "London", rscRegion: "West Midlands" };
  expect(regionOf(named, EIGHT)?.slug).toBe("west-midlands");
  expect(regionOf(named, NINE)?.slug).toBe("london");
});

test("where the register names no region of the set, the local authority decides", () => {
  const place = { laCode: "370", gor: "Not Applicable", rscRegion: "" };
  expect(regionOf(place, EIGHT)?.slug).toBe("east-midlands-and-the-humber");
  expect(regionOf(place, NINE)?.slug).toBe("yorkshire-and-the-humber");
});

test("an unknown local authority is in no region", () => {
  expect(regionOf({ laCode: "702", gor: null }, EIGHT)).toBeUndefined();
});

test.skipIf(noSharedData)("(needs shared data) the eight regions are those of the list", () => {
  const listed = lines().map(line => [line.la_code, line.rsc_region_2014_2022]);
  const ours = listed.map(([laCode = ""]) => [
    laCode,
    regionOf({ laCode, gor: null }, EIGHT)?.name,
  ]);
  expect(ours).toEqual(listed);
});

test.skipIf(noSharedData)("(needs shared data) the nine regions are those of the list", () => {
  const listed = lines().map(line => [line.la_code, line.gor]);
  const ours = listed.map(([laCode = ""]) => [laCode, regionOf({ laCode, gor: null }, NINE)?.name]);
  expect(ours).toEqual(listed);
});

test.skipIf(noSharedData)("(needs shared data) the unsettled places are those of the list", () => {
  expect([...UNSETTLED.medium].sort()).toEqual(codesWhere(line => line.confidence === "medium"));
  expect([...UNSETTLED.low].sort()).toEqual(codesWhere(line => line.confidence === "low"));
});
