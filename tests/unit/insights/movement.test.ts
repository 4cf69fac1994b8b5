import { expect, test } from "vitest";
import { movementOf, sayMovement } from "@/lib/insights";
import type { Level } from "@/lib/rubric";

test.each<[Level | null, Level | null, string]>([
  ["beginning", "developing", "Up from Beginning"],
  ["beginning", "leading", "Up from Beginning"],
  ["leading", "embedding", "Down from Leading"],
  ["embedding", "embedding", "As last time"],
  [null, "developing", "No level last time"],
  ["developing", null, "Was Developing"],
  [null, null, ""],
])("from %s to %s is said as %j", (before, now, said) => {
  expect(sayMovement(movementOf(before, now))).toBe(said);
});

test("movement counts levels, in its own direction", () => {
  expect(movementOf("beginning", "leading")).toEqual({ kind: "up", from: "beginning", steps: 3 });
  expect(movementOf("leading", "developing")).toEqual({ kind: "down", from: "leading", steps: 2 });
});
