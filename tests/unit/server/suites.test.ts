import { expect, it } from "vitest";
import { count, ofPlaywright, ofVitest } from "@/lib/server/suites.mjs";

it("vitest's report gives what passed, failed and was skipped", () => {
  const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };

  expect(ofVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

it("a journey that passed only at a second try counts as failed", () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 } };

  expect(ofPlaywright(report)).toEqual({ passed: 5, failed: 3, skipped: 3 });
});

it("a suite that crashed has one failure, though no test failed and no report was left", () => {
  const counted = count(ofVitest(undefined), { ok: false, output: "out of memory" });

  expect(counted).toEqual({ passed: 0, failed: 1, skipped: 0, output: "out of memory" });
});

it("failed tests are counted once, not again for the suite they are in", () => {
  expect(count({ passed: 1, failed: 2 }, { ok: false, output: "why" })).toMatchObject({
    passed: 1,
    failed: 2,
    output: "why",
  });
});

it("a suite that passed shows nothing but its count", () => {
  expect(count({ passed: 3 }, { ok: true, output: "much" }).output).toBe("");
});
