import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FILTERS, filtersIn } from "@/lib/assessments/region-trusts/rules";
import { SORTS } from "@/lib/assessments/region-trusts/schema";
import { Stop } from "@/lib/server/steps.mjs";
import { readNationalOptions } from "@/tests/bench/national-options";
import { askedOf, LISTS, nationalPages } from "@/tests/bench/national-pages";
import {
  isReached,
  type NationalPageFigures,
  nationalReport,
  TARGETS,
} from "@/tests/bench/national-report";
import { twinSource } from "@/tests/bench/twin-source";

const NOW = new Date("2026-11-22T10:00:00Z");
const pages = nationalPages("2024-25");

test.each(pages.map(page => [page.name, page] as const))(
  "%s has a twin of its own that asks no gate and no query",
  (_, { name, folder, answers, apart }) => {
    const source = readFileSync(`${folder}/page.tsx`, "utf8");
    const twin = twinSource(source, folder, name, Object.keys(answers));
    expect(twin).not.toMatch(/^import \{[^}]*\b(require|get|list)[A-Z]/m);
    expect(pages.filter(page => page.apart === apart)).toHaveLength(1);
  },
);

test("every filter of the trusts list is measured", () => {
  const measured = Object.values(LISTS).flatMap(query => filtersIn(askedOf(query)));
  expect(new Set(measured)).toEqual(new Set(FILTERS));
});

test("a list that cannot be asked for is not measured as another", () => {
  expect(() => askedOf({ size: "many" })).toThrow("cannot be asked");
  expect(SORTS).toContain(askedOf(LISTS["Trusts by many academies"] ?? {}).sort);
});

const load = (requestsPerSecond: number) => ({ requestsPerSecond, p95: 10 });
const page: NationalPageFigures = {
  ...{ name: "Region", path: "/", statements: 9, statementsShorter: 9 },
  load: { page: load(60), twin: load(100) },
  work: { product: 3, raw: 1 },
  ...{ buffers: 120, buffersShorter: 100 },
};

test("a page at its targets reaches them, and one beyond any of them does not", () => {
  expect(isReached(page)).toBe(true);
  expect(isReached({ ...page, load: { ...page.load, page: load(59) } })).toBe(false);
  expect(isReached({ ...page, work: { product: 3.1, raw: 1 } })).toBe(false);
  expect(isReached({ ...page, buffers: 121 })).toBe(false);
  expect(isReached({ ...page, statementsShorter: 8 })).toBe(false);
});

test("the report is one table of ratios, each target below them, and how many reach all", () => {
  const report = nationalReport({
    ...{ at: "", node: "20", processors: 2, seconds: 1, rounds: 1, connections: 4 },
    england: { trusts: 2_500, academies: 11_000, cycles: 12, shorter: 3 },
    targets: TARGETS,
    pages: [page, { ...page, name: "England", buffers: 500, statements: 10 }],
  });
  expect(report).toMatch(/Region +60\.0 +100 +0\.60 .* 1\.20× +9 +yes/);
  expect(report).toMatch(/England .* 5\.00× +10 and 9 +no/);
  expect(report).toMatch(/Target +≥ 0\.6 +≤ 3× +≤ 1\.2× +one/);
  expect(report).toContain("1 of 2 pages reach every target.");
});

test("the shorter England is the same one over three cycles; there must be more than those", () => {
  const { england, shorter } = readNationalOptions(["--trusts", "200", "--academies", "900"], NOW);
  expect(shorter).toEqual({ ...england, cycles: 3 });
  expect(() => readNationalOptions(["--cycles", "3"], NOW)).toThrow(Stop);
  expect(() => readNationalOptions(["--pages", "3"], NOW)).toThrow(Stop);
});
