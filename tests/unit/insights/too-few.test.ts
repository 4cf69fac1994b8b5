import fc from "fast-check";
import { expect, test } from "vitest";
import { FLOOR, isEnough, type Part, shownGroups } from "@/lib/insights";

const SEED = 20_261_122;
const part = (sharedWith: string, group: string | null, trusts: number): Part => {
  return { sharedWith, group, trusts };
};

test("nine trusts are too few to show, ten are not", () => {
  expect([FLOOR - 1, FLOOR].map(isEnough)).toEqual([false, true]);
  expect(shownGroups([part("a", "a", 9), part("b", "b", 10)], "c")).toEqual(new Set(["b", "c"]));
});

test("of one's own region nothing is held back", () => {
  expect(shownGroups([part("a", "a", 2)], "a")).toEqual(new Set(["a"]));
  expect(shownGroups([part("a", "x", 2)], "a")).toEqual(new Set(["x", "a"]));
});

test("a group that takes from a region with a thin part is not shown, however large it is", () => {
  const parts = [part("a", "x", 30), part("a", "y", 1), part("b", "y", 40), part("b", "z", 20)];
  expect(shownGroups(parts, "c")).toEqual(new Set(["z", "c"]));
});

test("trusts that are in no group make their region thin too", () => {
  expect(shownGroups([part("a", "x", 30), part("a", null, 3)], "c")).toEqual(new Set(["c"]));
});

/** Regions a to d and groups w to z, whose parts have 0 to 25 trusts. */
const anEngland = fc.array(
  fc.record({
    sharedWith: fc.constantFrom("a", "b", "c", "d"),
    group: fc.constantFrom("w", "x", "y", "z", null),
    trusts: fc.integer({ min: 1, max: 25 }),
  }),
  { maxLength: 14 },
);

test(`whatever is added and taken away, no part of fewer than ten comes out (seed ${SEED})`, () => {
  const kept = fc.property(anEngland, found => {
    const parts = [...new Map(found.map(one => [`${one.sharedWith} ${one.group}`, one])).values()];
    const others = parts.filter(({ sharedWith }) => sharedWith !== "a");
    const totals = [...new Set(others.map(({ sharedWith }) => sharedWith))].filter(region =>
      isEnough(sum(others.filter(({ sharedWith }) => sharedWith === region))),
    );
    const groups = [...shownGroups(parts, "a")];
    // What is told: sums of parts. A part that is too small must never be the difference of two.
    const told = [
      ...totals.map(region => others.filter(({ sharedWith }) => sharedWith === region)),
      ...groups.map(group => others.filter(one => one.group === group)),
    ];
    for (const one of told) {
      for (const other of told) {
        const left = one.filter(each => !other.includes(each));
        const isTaken = left.length < one.length;
        if (isTaken && left.length > 0 && other.every(each => one.includes(each))) {
          expect(sum(left)).toBeGreaterThanOrEqual(FLOOR);
        }
      }
    }
  });
  fc.assert(kept, { seed: SEED, numRuns: 500 });
});

function sum(parts: readonly Part[]): number {
  return parts.reduce((all, { trusts }) => all + trusts, 0);
}
