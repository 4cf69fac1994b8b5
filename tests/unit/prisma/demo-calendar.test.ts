import { expect, test } from "vitest";
import { cycleAt } from "@/lib/assessments/cycle/rules";
import { demoCalendar } from "@/prisma/demo-calendar";

const NOVEMBER = new Date("2026-11-22T10:00:00Z");
const on = (day: string) => new Date(`${day}T10:00:00Z`);

test("days are counted back from the academic year that is running", () => {
  const calendar = demoCalendar(NOVEMBER);
  expect(([2, 1, 0] as const).map(calendar.cycle)).toEqual(["2024-25", "2025-26", "2026-27"]);
  expect(calendar.at(1, "10-23")).toEqual(new Date("2025-10-23T18:40:00Z"));
  expect(calendar.at(1, "02-03")).toEqual(new Date("2026-02-03T18:40:00Z"));
  expect(calendar.at(0, "10-23", 4)).toEqual(new Date("2026-10-27T18:40:00Z"));
});

test("what is still to come happens now", () => {
  const calendar = demoCalendar(NOVEMBER);
  expect(calendar.at(0, "11-21")).toEqual(new Date("2026-11-21T18:40:00Z"));
  expect(calendar.at(0, "11-22")).toEqual(NOVEMBER);
  expect(calendar.at(0, "11-20", 30)).toEqual(NOVEMBER);
  expect(calendar.at(0, "06-01")).toEqual(NOVEMBER);
});

test.each([
  ["the first morning of an academic year", "2026-09-01", "2026-27"],
  ["the last day of one", "2027-08-31", "2026-27"],
  ["New Year’s Day", "2028-01-01", "2027-28"],
  ["a leap day", "2028-02-29", "2027-28"],
])("on %s each year’s days are in its cycle, in order, and never after now", (_, day, cycle) => {
  const calendar = demoCalendar(on(day));
  expect(calendar.cycle(0)).toBe(cycle);
  const days = ["09-24", "10-23", "11-20", "12-09", "01-14", "03-20", "06-01"];
  const years = ([2, 1, 0] as const).map(ago => days.map(each => calendar.at(ago, each)));
  const moments = years.flat().map(moment => moment.getTime());
  expect(moments).toEqual([...moments].sort((a, b) => a - b));
  expect(Math.max(...moments)).toBeLessThanOrEqual(on(day).getTime());
  expect(years.map(each => new Set(each.map(cycleAt)))).toEqual(
    ([2, 1, 0] as const).map(ago => new Set([calendar.cycle(ago)])),
  );
});

test("the minute after midnight in London is in the new year, though it is still August in UTC", () => {
  const calendar = demoCalendar(new Date("2026-08-31T23:01:00Z"));
  expect(calendar.cycle(0)).toBe("2026-27");
});
