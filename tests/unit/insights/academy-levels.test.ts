import { expect, test } from "vitest";
import { isCounted, isFirstYear, levelOf, standingOf } from "@/lib/insights";
import { anAcademy } from "./academies";

test.each<[string | null, boolean]>([
  ["2025-11-22", false],
  ["2025-11-23", true],
  ["2026-11-22", true],
  ["2027-01-01", true],
  ["2012-09-01", false],
  [null, false],
])("who joined on %s is in its first year on 22 November 2026: %s", (joined, is) => {
  const joinedOn = joined === null ? null : new Date(joined);
  expect(isFirstYear(joinedOn, new Date("2026-11-22"))).toBe(is);
});

test.each<[boolean, boolean, boolean]>([
  [false, false, true],
  [true, false, false],
  [true, true, true],
])("first year %s, counted by the trust %s: in the medians %s", (firstYear, counted, is) => {
  expect(isCounted(anAcademy({ firstYear, counted }))).toBe(is);
});

test("what cannot be seen and what was not sent is never a level", () => {
  const academy = anAcademy({ levels: { risk: "cannot-see", vision: "leading" } });
  const silent = { ...academy, sent: false };
  const empty = { ...academy, levels: new Map() };
  expect([standingOf(academy, "risk"), levelOf(academy, "risk")]).toEqual(["cannot-see", null]);
  expect([standingOf(academy, "vision"), levelOf(academy, "vision")]).toEqual([
    ...["leading", "leading"],
  ]);
  expect([standingOf(silent, "vision"), levelOf(silent, "vision")]).toEqual(["not-rated", null]);
  expect(standingOf(empty, "vision")).toBe("not-rated");
});
