import { expect, test } from "vitest";
import { type AcademyOrder, type Direction, inGroups, inOrder } from "@/lib/insights";
import { anAcademy } from "./academies";

const ACADEMIES = [
  anAcademy({
    ...{ name: "Cedar", phase: "Primary", cluster: "West", joinedOn: new Date("2019-01-01") },
    levels: { risk: "leading", vision: "beginning" },
  }),
  anAcademy({
    ...{ name: "Ash", phase: "Secondary", cluster: null, joinedOn: null },
    levels: { risk: "cannot-see" },
  }),
  anAcademy({
    ...{ name: "Beech", phase: "Primary", cluster: "East", joinedOn: new Date("2012-01-01") },
    levels: { risk: "beginning", vision: "beginning", quality: "developing" },
  }),
  anAcademy({ name: "Dogwood", phase: "", joinedOn: new Date("2022-01-01"), sent: false }),
];

test.each<[AcademyOrder, Direction, string]>([
  ["name", "asc", "Ash Beech Cedar Dogwood"],
  ["name", "desc", "Dogwood Cedar Beech Ash"],
  ["furthest", "asc", "Beech Cedar Ash Dogwood"],
  ["furthest", "desc", "Ash Cedar Beech Dogwood"],
  ["phase", "asc", "Beech Cedar Ash Dogwood"],
  ["phase", "desc", "Ash Beech Cedar Dogwood"],
  ["cluster", "asc", "Beech Cedar Ash Dogwood"],
  ["cluster", "desc", "Cedar Beech Ash Dogwood"],
  ["joined", "asc", "Beech Cedar Dogwood Ash"],
  ["joined", "desc", "Dogwood Cedar Beech Ash"],
  ["risk", "asc", "Beech Cedar Ash Dogwood"],
  ["risk", "desc", "Cedar Beech Ash Dogwood"],
  ["vision", "desc", "Ash Beech Cedar Dogwood"],
])("by %s, %s, whoever has nothing to be compared by stays last", (order, direction, names) => {
  expect(
    inOrder(ACADEMIES, order, direction)
      .map(({ name }) => name)
      .join(" "),
  ).toBe(names);
});

test("the list that is put in order is left as it was", () => {
  inOrder(ACADEMIES, "name", "asc");
  expect(ACADEMIES[0]?.name).toBe("Cedar");
});

test("groups stand in order of their names, those without one last, and keep their academies' order", () => {
  const groups = inGroups(ACADEMIES, ({ cluster }) => cluster, "No cluster");
  expect(groups.map(({ name, academies }) => [name, ...academies.map(one => one.name)])).toEqual([
    ["East", "Beech"],
    ["West", "Cedar"],
    ["No cluster", "Ash", "Dogwood"],
  ]);
});

test("without academies there are no groups", () => {
  expect(inGroups([], () => "Primary", "None")).toEqual([]);
});
