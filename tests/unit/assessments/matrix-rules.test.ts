import { expect, test } from "vitest";
import {
  choicesOf,
  everyCycle,
  queryOf,
  readLook,
  readUrn,
  rowsOf,
  sortedBy,
} from "@/lib/assessments/matrix/rules";
import { anAcademy } from "../insights/academies";

const BEGUN = readLook({});

test("whoever asks for nothing sees what has furthest to go first, all of it, and an address without a query", () => {
  expect(BEGUN).toEqual({
    ...{ cycle: null, order: "furthest", direction: "asc", group: null },
    ...{ phase: "", cluster: "", ticked: [] },
  });
  expect(queryOf(BEGUN)).toBe("");
});

test.each([
  [
    "?cycle=2026-27&sort=risk&dir=desc&group=phase&phase=Primary&cluster=East&urn=100001&urn=100002",
  ],
  ["?sort=furthest&dir=desc"],
  ["?sort=name"],
  ["?group=joined"],
])("the look of %s is the look of its own address", address => {
  const params = new URLSearchParams(address);
  const query = Object.fromEntries(
    [...params.keys()].map(key => {
      const all = params.getAll(key);
      return [key, all.length === 1 ? all[0] : all];
    }),
  );
  expect(queryOf(readLook(query))).toBe(address);
});

test.each<[string, Parameters<typeof readLook>[0]]>([
  ["no cycle", { cycle: "2026-28" }],
  ["an order that there is not", { sort: "overall" }],
  ["a word of every object", { sort: "constructor", group: "toString" }],
  ["several of what is one", { sort: ["risk", "vision"], phase: ["a", "b"] }],
  ["ticks that are no academies", { urn: ["x", "-1", "0", "123456789"] }],
])("an address with %s asks for nothing", (_, query) => {
  expect(readLook(query)).toEqual(BEGUN);
});

test("an academy ticked twice is ticked once", () => {
  expect(readLook({ urn: ["100001", "100001"] }).ticked).toEqual([100001]);
});

test("a heading leads to its order, then the other way round, then back", () => {
  const once = sortedBy(BEGUN, "risk");
  const twice = sortedBy(once, "risk");
  expect([once.direction, twice.direction, sortedBy(twice, "risk").direction]).toEqual([
    ...["asc", "desc", "asc"],
  ]);
  expect(sortedBy(twice, "vision")).toMatchObject({ order: "vision", direction: "asc" });
});

const SOME = [
  anAcademy({ name: "Ash", phase: "Primary", cluster: "East", joinedOn: new Date("2020-03-01") }),
  anAcademy({ name: "Beech", phase: "Secondary", joinedOn: new Date("2019-10-01") }),
  anAcademy({ name: "Cedar", phase: "", cluster: "West", joinedOn: null }),
];
const named = (query: Parameters<typeof readLook>[0]) =>
  rowsOf(SOME, readLook(query)).map(({ name, academies }) =>
    [name, ...academies.map(one => one.name)].join(" "),
  );

test.each([
  [{ sort: "name" }, [" Ash Beech Cedar"]],
  [{ sort: "name", phase: "Primary" }, [" Ash"]],
  [{ sort: "name", cluster: "West" }, [" Cedar"]],
  [{ cluster: "West", phase: "Primary" }, []],
  [{ group: "phase" }, ["Primary Ash", "Secondary Beech", "Phase not known Cedar"]],
  [{ group: "cluster" }, ["East Ash", "West Cedar", "In no cluster Beech"]],
  [
    { sort: "name", group: "joined" },
    ["Joined in 2019/20 Ash Beech", "Joined on a day not known Cedar"],
  ],
])("a look of %o shows the rows %o", (query, rows) => {
  expect(named(query)).toEqual(rows);
});

test("what there is to choose from is there once, in order", () => {
  expect(choicesOf(["West", null, "", "East", "West"])).toEqual(["East", "West"]);
});

test.each<[string[], string[]]>([
  [[], []],
  [["2026-27"], ["2026-27"]],
  [
    ["2026-27", "2023-24"],
    ["2023-24", "2024-25", "2025-26", "2026-27"],
  ],
])("between %o every cycle has its place", (asked, all) => {
  expect(everyCycle(asked)).toEqual(all);
});

test.each([
  ["140001", 140001],
  ["0140001", null],
  ["constructor", null],
  [undefined, null],
])("an address's %s is the URN %s", (given, urn) => {
  expect(readUrn(given)).toBe(urn);
});
