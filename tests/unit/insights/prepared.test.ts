import { expect, test } from "vitest";
import { countPrepared, type Mark, sayPrepared } from "@/lib/insights";

const CELL = [
  { id: "a", kind: "in-place" },
  { id: "b", kind: "in-place" },
  { id: "c", kind: "in-place" },
  { id: "x", kind: "limit" },
  { id: "y", kind: "limit" },
] as const;

const marks = (all: Readonly<Record<string, Mark>>) =>
  new Map(Object.entries(all).map(([id, mark]) => [id, { mark }]));

function say(marked: Readonly<Record<string, Mark>>, ...evidenced: string[]): string {
  return sayPrepared(countPrepared(CELL, marks(marked), new Set(evidenced)));
}

test("statements in place are counted first, then those with evidence", () => {
  expect(say({ a: "in-place", b: "in-place", c: "unsure" }, "a")).toBe(
    "2 of 3 statements marked in place; 1 with evidence",
  );
});

test("a limit is counted apart, where one is in place: it is a shortfall", () => {
  expect(say({ a: "in-place", x: "in-place" }, "a", "b")).toBe(
    "1 of 3 statements marked in place; 2 with evidence; 1 of 2 limits in place",
  );
});

test("evidence of a limit is in no count: limits need none", () => {
  expect(countPrepared(CELL, marks({}), new Set(["x"])).withEvidence).toBe(0);
});

test("evidence counts whatever the mark says", () => {
  expect(say({ a: "not-in-place" }, "a")).toBe(
    "0 of 3 statements marked in place; 1 with evidence",
  );
});

test("where nobody has begun, that is what is said", () => {
  expect(say({})).toBe("nothing prepared yet");
});

test("a cell of limits alone speaks of limits", () => {
  const limits = CELL.filter(({ kind }) => kind === "limit");
  const counts = countPrepared(limits, marks({ x: "unsure" }), new Set());
  expect(sayPrepared(counts)).toBe("0 of 2 limits in place");
});

test("one is said as one", () => {
  const counts = countPrepared(CELL.slice(0, 1), marks({ a: "in-place" }), new Set());
  expect(sayPrepared(counts)).toBe("1 of 1 statement marked in place; 0 with evidence");
});
