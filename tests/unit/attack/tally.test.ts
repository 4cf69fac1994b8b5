import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "@/lib/server/steps.mjs";
import { ATTACKS, FUZZ } from "@/tests/attack/properties";
import { ofPlaywright, ofVitest } from "@/tests/attack/tally";

const file = (...assertionResults: object[]) => ({
  testResults: [{ name: "one.test.ts", status: "passed", assertionResults }],
});

test("a test is one try, or as many as it says; what was skipped was not tried", () => {
  const report = file(
    { fullName: "a", status: "passed", meta: {} },
    { fullName: "b", status: "passed", meta: { tried: 40 } },
    { fullName: "c", status: "failed", meta: { tried: 2 } },
    { fullName: "d", status: "pending" },
  );
  expect(ofVitest(report)).toEqual({ tried: 43, failed: 1, failures: ["c"] });
});

test("a file that did not load has failed", () => {
  const report = { testResults: [{ name: "one.test.ts", status: "failed", assertionResults: [] }] };
  expect(ofVitest(report)).toMatchObject({ failed: 1, failures: ["one.test.ts did not run"] });
});

test("no report is nothing tried", () => {
  expect([ofVitest(undefined).tried, ofPlaywright(undefined).tried]).toEqual([0, 0]);
});

test("a journey says by a note how much it tried; one that passed at a second try has failed", () => {
  const spec = (title: string, status: string, said?: string) => ({
    title,
    tests: [
      { status, annotations: said === undefined ? [] : [{ type: "tried", description: said }] },
    ],
  });
  const report = {
    suites: [{ specs: [spec("a", "expected", "30")], suites: [{ specs: [spec("b", "flaky")] }] }],
  };
  expect(ofPlaywright(report)).toEqual({ tried: 31, failed: 1, failures: ["b"] });
});

test("every file of a property is there", () => {
  const specs = readdirSync(join(root, "tests/e2e"));
  const missing = [...ATTACKS, ...FUZZ].flatMap(({ project, files }) =>
    files.filter(path =>
      project === "journeys" ? !specs.includes(`${path}.spec.ts`) : !existsSync(join(root, path)),
    ),
  );
  expect(missing).toEqual([]);
});
