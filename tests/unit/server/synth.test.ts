import { expect, test } from "vitest";
import { REGION_SETS } from "@/lib/register/regions";
import { CHARACTERISTIC_KEYS, LEVELS } from "@/lib/rubric";
import { Stop } from "@/lib/server/steps.mjs";
import { cellText } from "@/lib/server/synth/copy-in";
import { ratingOf } from "@/lib/server/synth/levels";
import { readSynthOptions, WHOLE } from "@/lib/server/synth/options";
import { planEngland } from "@/lib/server/synth/plan";
import { drawn, oneOf, pick } from "@/lib/server/synth/random";
import { yearOf } from "@/lib/server/synth/sharing";
import { tablesOf } from "@/lib/server/synth/tables";
import { placeOf } from "@/lib/server/synth/tables-of-register";

const NOW = new Date("2026-11-22T10:00:00Z");
const options = (line: string) => readSynthOptions(line.split(" ").filter(Boolean), NOW);
const small = options("--trusts 60 --academies 300 --cycles 3");
const england = planEngland(small);
const academies = england.trusts.flatMap(trust => trust.academies);

test("without options it is the whole of England, up to this cycle", () => {
  expect(options("")).toEqual({ ...WHOLE, until: "2026-27", seed: 1 });
});

test("in September the cycle that has just begun is not one of those that boards are through", () => {
  expect(readSynthOptions([], new Date("2026-09-20T10:00:00Z")).until).toBe("2025-26");
});

test.each([
  "--trusts none",
  "--cycles 13",
  "--cycles 0",
  "--size 3",
  "12",
  "--trusts 100 --academies 199",
])("%s is answered with how it is called", line => {
  expect(() => options(line)).toThrow(Stop);
});

test("there are as many trusts and academies as asked, each number once, all of them invented", () => {
  expect(england.trusts).toHaveLength(60);
  expect(academies).toHaveLength(300);
  const numbers = [...england.trusts.map(({ uid }) => uid), ...academies.map(({ urn }) => urn)];
  expect(new Set(numbers).size).toBe(360);
  expect(Math.min(...numbers)).toBeGreaterThan(9_100_000);
});

test("a few trusts are large and most are small; a single-academy trust has one academy", () => {
  const { trusts } = planEngland(options(""));
  const sizes = trusts.filter(({ kind }) => kind === "multi").map(each => each.academies.length);
  const sorted = sizes.toSorted((a, b) => a - b);
  expect(sorted[0]).toBeGreaterThanOrEqual(2);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(8);
  expect(sorted.at(-1)).toBeGreaterThan(60);
  const singles = trusts.filter(({ kind }) => kind === "single");
  expect(new Set(singles.map(each => each.academies.length))).toEqual(new Set([1]));
});

test("every trust stands in a region of each set, and every region leads for some", () => {
  const { trusts } = planEngland(options(""));
  for (const set of REGION_SETS) {
    const led = new Set(trusts.map(trust => placeOf(trust, set).region.slug));
    expect(led.size).toBe(set.regions.length);
  }
});

test("the same options make the same England, another seed another", () => {
  expect(planEngland(small)).toEqual(england);
  expect(planEngland({ ...small, seed: 2 }).trusts).not.toEqual(england.trusts);
});

test("what is drawn for a year is the same however many years there are", () => {
  const longer = planEngland({ ...small, cycles: 12 });
  expect(longer.trusts).toEqual(england.trusts);
  const shares = (of: typeof england) =>
    tablesOf(of, "")
      .filter(({ table }) => table === "share" || table === "approved_rating")
      .flatMap(({ rows }) => [...rows()].filter(row => String(row[1]) >= "2024-25"));
  expect(shares(longer)).toEqual(shares(england));
});

test("an evidenced mark is never above what was agreed, and a row without agreement has none", () => {
  const ratings = england.trusts.flatMap(({ uid }) =>
    CHARACTERISTIC_KEYS.map(key => ratingOf(1, uid, key, 0)),
  );
  const rank = (level: (typeof ratings)[number]["level"]) => (level ? LEVELS.indexOf(level) : -1);
  expect(ratings.every(one => rank(one.evidencedLevel) <= rank(one.level))).toBe(true);
  expect(ratings.every(one => one.evidenced <= one.statements)).toBe(true);
  expect(new Set(ratings.map(({ level }) => level))).toEqual(new Set([...LEVELS, null]));
});

test("only this year has boards still at work, and what they work on is not shared", () => {
  const years = (ago: number) => england.trusts.map(trust => yearOf(1, trust, ago));
  const open = years(0).filter(({ versions }) => versions === 0);
  expect(open.length).toBeGreaterThan(3);
  expect(open.some(({ shared }) => shared)).toBe(false);
  expect(years(1).every(({ versions }) => versions > 0)).toBe(true);
});

test("each table's rows have its columns", () => {
  for (const { table, columns, rows } of tablesOf(england, "")) {
    const [first] = rows();
    expect([table, first?.length]).toEqual([table, columns.length]);
  }
});

test("a cell of COPY is written so that the database reads the same", () => {
  expect(["a\tb\n\\N", null, true, 4].map(cellText)).toEqual(["a\\tb\\n\\\\N", "\\N", "t", "4"]);
});

test("numbers drawn by a key are spread, and a weight of nothing is never picked", () => {
  const number = drawn(1, "x");
  const numbers = Array.from({ length: 1_000 }, number);
  expect(numbers.every(each => each >= 0 && each < 1)).toBe(true);
  expect(numbers.filter(each => each < 0.5).length).toBeGreaterThan(400);
  expect(
    numbers.map(at =>
      pick(at, [
        ["a", 1],
        ["b", 0],
      ]),
    ),
  ).not.toContain("b");
  expect(() => oneOf(0.5, [])).toThrow();
});
