import { expect, test } from "vitest";
import { REGION_SETS } from "@/lib/register/regions";
import {
  dayLeft,
  daysIn,
  describeFall,
  fallsOf,
  isAcademyType,
  isOpenStatus,
  leadRegion,
  trustKindOf,
} from "@/lib/register/rules";

test.each([
  ["Multi-academy trust", "multi"],
  ["Single-academy trust", "single"],
  ["Secure single-academy trust", "secureSingle"],
  ["multi-academy trust ", "multi"],
  ["School sponsor", undefined],
  ["Umbrella trust", undefined],
  ["Trust", undefined],
  ["Federation", undefined],
  ["Children's Centres Group", undefined],
  ["constructor", undefined],
  ["", undefined],
])("a group of type %j is the tenant %j", (type, kind) => {
  expect(trustKindOf(type)).toBe(kind);
});

test.each([
  ["Open", true],
  ["Open, but proposed to close", true],
  ["OPEN", true],
  ["Closed", false],
  ["Proposed to open", false],
  ["Opening soon", false],
])("the status %j is open: %j", (status, open) => {
  expect(isOpenStatus(status)).toBe(open);
});

test.each([
  ["Academy converter", true],
  ["Academy 16 to 19 sponsor led", true],
  ["Free schools alternative provision", true],
  ["University technical college", true],
  ["Studio schools", true],
  ["Community school", false],
  ["Voluntary aided school", false],
  ["Further education", false],
])("the type %j is an academy: %j", (type, academy) => {
  expect(isAcademyType(type)).toBe(academy);
});

const [EIGHT] = REGION_SETS;
const at = (...laCodes: string[]) => laCodes.map(laCode => ({ laCode, gor: null }));

test.each([
  ["in one region", at("370", "371"), "east-midlands-and-the-humber", false, false],
  ["mostly in one", at("370", "380", "380"), "lancashire-and-west-yorkshire", true, false],
  [
    "in equals, the alphabetically first",
    at("380", "370"),
    "east-midlands-and-the-humber",
    true,
    true,
  ],
  ["partly nowhere", at("702", "380"), "lancashire-and-west-yorkshire", false, false],
])("a trust whose academies are %s", (_, places, slug, spans, tied) => {
  expect(leadRegion(places, EIGHT)).toMatchObject({ region: { slug }, spans, tied });
});

test("a tie below the first region is no tie", () => {
  expect(leadRegion(at("370", "370", "380", "330"), EIGHT)?.tied).toBe(false);
});

test("a trust without academies has no lead region", () => {
  expect(leadRegion([], EIGHT)).toBeUndefined();
});

test.each([
  [1000, 900, 1],
  [1000, 901, 0],
  [1000, 0, 1],
  [1000, 1200, 0],
  [0, 0, 0],
  [10, 9, 1],
  [9, 9, 0],
])("from %i rows to %i there are %i falls", (before, after, falls) => {
  expect(fallsOf({ groups: before }, { groups: after })).toHaveLength(falls);
});

test("a file that was not there before cannot have fallen, nor one that is not here now", () => {
  expect(fallsOf({ links: 100 }, { groups: 1 })).toEqual([]);
});

test.each([
  [3095, 2700, 1],
  [3095, 2900, 0],
  [20, 5, 0],
])(
  "files of the old length whose %i open trusts became %i are %i falls",
  (before, after, falls) => {
    const [was, is] = [before, after].map(openTrusts => ({ groups: 5854, openTrusts }));
    expect(fallsOf(was ?? {}, is ?? {})).toHaveLength(falls);
  },
);

test("a fall is said with both figures", () => {
  expect(describeFall({ what: "groups", before: 5854, after: 4000 })).toBe(
    "The extract before had 5854 rows of groups, this one has 4000: a tenth or more is gone.",
  );
});

test.each([
  [["2019-09-02"], ["2019-09-02"]],
  [["groups20190902.csv", "2019-09-02"], ["2019-09-02"]],
  [["2019_09_02"], ["2019-09-02"]],
  [
    ["2019-09-02", "2019-10-01"],
    ["2019-09-02", "2019-10-01"],
  ],
  [["123420190902"], []],
  [["20199999"], []],
  [["2019-02-30"], []],
  [["gias", "academies.csv"], []],
])("the names %j give the days %j", (names, days) => {
  expect(daysIn(names)).toEqual(days);
});

test.each([
  ["the day it joined the next trust", ["2019-10-01", null], "2019-10-01"],
  ["the day it closed", [undefined, "2019-08-31"], "2019-08-31"],
  ["the extract's day where nothing is told", [null, undefined], "2019-11-01"],
  ["the extract's day where the told one is later", ["2020-01-01"], "2019-11-01"],
  ["the extract's day where the told one is before it joined", ["2010-01-01"], "2019-11-01"],
])("an academy left on %s", (_, told, day) => {
  expect(dayLeft("2019-11-01", "2015-09-01", told)).toBe(day);
});
