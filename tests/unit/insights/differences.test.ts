import { expect, test } from "vitest";
import { compareAcademies, fitsBeside, sayDiffering } from "@/lib/insights";
import { STEP_KEYS } from "@/lib/rubric";
import { trust } from "./academies";

test.each([
  ["ee", false],
  ["el", true],
  ["lll", false],
  ["llle", true],
  ["??", false],
  ["?e", true],
  ["--", false],
])("risk at %s is a difference: %s", (letters, differs) => {
  const row = compareAcademies(trust({ risk: letters })).find(({ key }) => key === "risk");
  expect(row?.differs).toBe(differs);
});

test("an academy that has not sent differs from one that has, on every step", () => {
  const rows = compareAcademies(trust({ risk: "e-" }));
  expect(rows.map(({ differs }) => differs)).toEqual(STEP_KEYS.map(() => true));
  expect(rows[0]?.standings).toEqual(["embedding", "not-rated"]);
});

test.each([
  [1, false],
  [2, true],
  [4, true],
  [5, false],
])("%i beside one another fit: %s", (count, fits) => {
  expect(fitsBeside(count)).toBe(fits);
});

test.each([
  [[], "The same on all ten rows"],
  [[1], "One of ten rows differs"],
  [[1, 4], "2 of ten rows differ"],
  [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], "All ten rows differ"],
])("rows %j differ: %s", (differing, words) => {
  const rows = Array.from({ length: 10 }, (_, row) => ({ differs: differing.includes(row) }));
  expect(sayDiffering(rows, "ten rows")).toBe(words);
});
