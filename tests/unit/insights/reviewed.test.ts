import { expect, test } from "vitest";
import { isVerdict, latestMarks, VERDICT_LABELS, VERDICTS } from "@/lib/insights/reviewed";

const day = (at: number) => new Date(Date.UTC(2026, 4, at));

test("the latest word on a row is its mark, in whatever order they come", () => {
  const marks = latestMarks([
    { characteristic: "risk", verdict: "same", byName: "Ann Lee", on: day(3) },
    { characteristic: "risk", verdict: "lower", byName: "Leon Abara", on: day(1) },
    { characteristic: "vision", verdict: "cannot-tell", byName: "Leon Abara", on: day(1) },
  ]);
  expect([...marks]).toEqual(
    expect.arrayContaining([
      ["risk", { verdict: "same", byName: "Ann Lee", on: day(3) }],
      ["vision", { verdict: "cannot-tell", byName: "Leon Abara", on: day(1) }],
    ]),
  );
});

test("a row that nobody reviewed has no mark", () => {
  expect(latestMarks([]).get("risk")).toBeUndefined();
});

test.each([
  ["same", true],
  ["cannot-tell", true],
  ["embedding", false],
  ["constructor", false],
  [undefined, false],
])("%s is a verdict: %s", (value, is) => {
  expect(isVerdict(value)).toBe(is);
});

test("every verdict has its word", () => {
  expect(VERDICTS.map(verdict => VERDICT_LABELS[verdict])).toEqual([
    "Same",
    "Lower",
    "Higher",
    "Cannot tell",
  ]);
});
