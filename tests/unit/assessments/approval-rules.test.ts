import { expect, test } from "vitest";
import {
  referenceOf,
  rowsCarried,
  rowsMissing,
  rowsStanding,
  versionsSeen,
} from "@/lib/assessments/approval/rules";
import { approvalForm, readMeetingDay } from "@/lib/assessments/approval/schema";
import { type Answer, EMPTY_ANSWER } from "@/lib/assessments/cycle/rules";
import { CHARACTERISTIC_KEYS, type CharacteristicKey } from "@/lib/rubric";

const LEADING = { ...EMPTY_ANSWER, level: "leading" as const };
const SPLIT = { ...EMPTY_ANSWER, notAgreed: true };

const meeting = (day: string, month: string, year: string) => ({
  "meeting-day": day,
  "meeting-month": month,
  "meeting-year": year,
});

const SPRING = new Date("2026-03-12");
const LAST_TIME = new Map(
  CHARACTERISTIC_KEYS.map(
    key => [key, { ...LEADING, cycle: "2025-26", agreedOn: SPRING }] as const,
  ),
);
const first = (answers: [CharacteristicKey, Answer][] = []) => ({
  ratings: new Map(answers),
  lastTime: new Map<CharacteristicKey, Answer>(),
});
const second = (answers: [CharacteristicKey, Answer][] = []) => ({
  ratings: new Map(answers),
  lastTime: LAST_TIME,
});

test("every row is missing from an empty first assessment, in framework order", () => {
  expect(rowsMissing(first())).toEqual(CHARACTERISTIC_KEYS);
});

test("a row that nobody has touched stands as last time, and keeps nobody from approving", () => {
  expect(rowsMissing(second())).toEqual([]);
  expect(rowsCarried(second([["risk", LEADING]])).map(([key]) => key)).toEqual(
    CHARACTERISTIC_KEYS.filter(key => key !== "risk"),
  );
});

test("a row that somebody has begun no longer stands as last time", () => {
  const begun = second([["risk", { ...EMPTY_ANSWER, reason: "To be discussed" }]]);
  expect(rowsMissing(begun)).toEqual(["risk"]);
  expect(rowsCarried(begun).map(([key]) => key)).not.toContain("risk");
});

test("a row whose answer was emptied again stands as last time", () => {
  expect(rowsCarried(second([["risk", EMPTY_ANSWER]]))).toHaveLength(10);
});

test("what was checked has no day of its own yet, what is carried forward has last time's", () => {
  const rows = rowsStanding(second([["risk", { ...LEADING, reason: "Seen" }]]));
  expect(rows.get("risk")).toEqual({
    ...LEADING,
    reason: "Seen",
    agreedOn: null,
    carriedFrom: null,
  });
  expect(rows.get("vision")).toEqual({ ...LEADING, agreedOn: SPRING, carriedFrom: "2025-26" });
  expect(rows.size).toBe(10);
});

test("not agreed is missing until there is a reason", () => {
  const all = CHARACTERISTIC_KEYS.map((key): [CharacteristicKey, Answer] => [key, LEADING]);
  expect(rowsMissing(first([...all, ["risk", SPLIT]]))).toEqual(["risk"]);
  expect(rowsMissing(first([...all, ["risk", { ...SPLIT, reason: "split" }]]))).toEqual([]);
});

test("the versions seen name all ten rows, in whatever order they were read", () => {
  const seen = versionsSeen(
    new Map([
      ["risk", { version: 3 }],
      ["overall", { version: 1 }],
    ]),
  );
  expect(seen.split(" ")).toHaveLength(10);
  expect(seen).toMatch(/^overall:1 vision:0 .* risk:3 succession:0 networks:0$/);
});

test("a reference names the trust, the cycle and the version", () => {
  expect(referenceOf(2053, "2026-27", 1)).toBe("WM-2053-2026-27-1");
});

test.each([
  ["today in London, before midnight in Greenwich", "2026-06-30T23:30:00Z", "1", "7"],
  ["today", "2026-07-01T09:00:00Z", "1", "7"],
  ["the past", "2026-07-01T09:00:00Z", "1", "June"],
])("a meeting may be %s", (_, now, day, month) => {
  expect(readMeetingDay(meeting(day, month, "2026"), new Date(now))).toBeInstanceOf(Date);
});

test.each([
  ["nothing", ["", " ", ""], "Give the date of the meeting"],
  [
    "no real day",
    ["30", "2", "2026"],
    "Give the date of the meeting as a real day, like 21 11 2026",
  ],
  ["only a day", ["30", "", ""], "Give the date of the meeting as a real day, like 21 11 2026"],
  ["tomorrow", ["2", "7", "2026"], "The date of the meeting must be today or in the past"],
] as const)("a meeting cannot be on %s", (_, [day, month, year], words) => {
  expect(readMeetingDay(meeting(day, month, year), new Date("2026-07-01T09:00:00Z"))).toBe(words);
});

test("an approval needs the declaration and a minute reference", () => {
  const form = { ...meeting("1", "7", "2026"), minuteReference: "7.2", agreed: "yes", seen: "" };
  expect(approvalForm.safeParse(form).success).toBe(true);
  expect(approvalForm.safeParse({ ...form, agreed: undefined }).success).toBe(false);
  expect(approvalForm.safeParse({ ...form, agreed: "no" }).success).toBe(false);
  expect(approvalForm.safeParse({ ...form, minuteReference: "  " }).success).toBe(false);
});
