import { expect, test } from "vitest";
import {
  type Answer,
  cycleAt,
  dueDate,
  EMPTY_ANSWER,
  isCycle,
  nextToDo,
  rowAfter,
  sayCycle,
  statusOf,
} from "@/lib/assessments/cycle/rules";
import { CHARACTERISTIC_KEYS } from "@/lib/rubric";

const answer = (some: Partial<Answer>): Answer => ({ ...EMPTY_ANSWER, ...some });
const LEADING = answer({ level: "leading" });

test.each([
  ["2026-08-31T22:59:59Z", "2025-26"],
  ["2026-08-31T23:00:00Z", "2026-27"],
  ["2026-09-01T00:00:00Z", "2026-27"],
  ["2026-12-31T23:59:59Z", "2026-27"],
  ["2027-01-01T00:00:00Z", "2026-27"],
  ["2027-08-31T12:00:00Z", "2026-27"],
  ["2099-09-01T12:00:00Z", "2099-00"],
])("at %s the cycle is %s: it begins on 1 September in London", (moment, cycle) => {
  expect(cycleAt(new Date(moment))).toBe(cycle);
});

test.each(["2026-27", "2000-01", "2009-10", "2099-00"])("%s is a cycle", value => {
  expect(isCycle(value)).toBe(true);
});

test.each([
  "2026-28",
  "2026-26",
  "2026/27",
  "2026-2027",
  "1999-00",
  "2026-27 ",
  "2026-27\n",
  "26-27",
  "",
  "２０２６-27",
])("'%s' is no cycle", value => {
  expect(isCycle(value)).toBe(false);
});

test("a cycle is said with a stroke", () => {
  expect(sayCycle("2026-27")).toBe("2026/27");
});

test("a board is given eight weeks", () => {
  expect(dueDate(new Date("2026-09-07"))).toEqual(new Date("2026-11-02"));
});

test.each<[string, Answer | undefined, string]>([
  ["nothing", undefined, "Not yet started"],
  ["an empty answer", EMPTY_ANSWER, "Not yet started"],
  ["a level", LEADING, "Completed"],
  ["a reason without a level", answer({ reason: "because" }), "In progress"],
  ["evidence without a level", answer({ evidenceNote: "a report" }), "In progress"],
  ["not agreed without a reason", answer({ notAgreed: true }), "In progress"],
  ["not agreed with spaces for a reason", answer({ notAgreed: true, reason: " " }), "In progress"],
  ["not agreed with a reason", answer({ notAgreed: true, reason: "split" }), "Completed"],
])("a row with %s is '%s'", (_, row, status) => {
  expect(statusOf(row)).toBe(status);
});

test("the next row to do is the first in framework order that is not completed", () => {
  expect(nextToDo(new Map())).toBe("overall");
  const some = new Map([
    ["overall", LEADING],
    ["vision", answer({ reason: "half" })],
    ["quality", LEADING],
  ] as const);
  expect(nextToDo(some)).toBe("vision");
});

test("nothing is next where all ten are completed", () => {
  expect(nextToDo(new Map(CHARACTERISTIC_KEYS.map(key => [key, LEADING])))).toBeNull();
});

test("each row leads to the one after it, the last to none", () => {
  expect(CHARACTERISTIC_KEYS.map(rowAfter)).toEqual([...CHARACTERISTIC_KEYS.slice(1), null]);
});
