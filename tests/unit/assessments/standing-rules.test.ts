import { expect, test } from "vitest";
import { sayStanding } from "@/lib/assessments/standing/rules";

const dueOn = new Date("2026-12-18");

test.each([
  [null, "not opened yet"],
  [{ completed: 0, dueOn, approved: false }, "0 of 10 completed, due 18 December 2026"],
  [{ completed: 7, dueOn, approved: false }, "7 of 10 completed, due 18 December 2026"],
  [{ completed: 10, dueOn, approved: true }, "approved"],
])("a self-assessment at %j stands at: %s", (open, said) => {
  expect(sayStanding({ cycle: "2026-27", open })).toBe(`Self-assessment 2026/27: ${said}`);
});
