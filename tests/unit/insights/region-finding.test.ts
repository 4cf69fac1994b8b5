import { expect, test } from "vitest";
import { type CountsOfRow, regionFinding } from "@/lib/insights";
import { CHARACTERISTIC_KEYS, type CharacteristicKey, CURRENT_RUBRIC } from "@/lib/rubric";

type Counts = readonly [beginning: number, developing: number, embedding: number, leading: number];

/** Ten rows that stand alike, but for some. */
function rows(
  alike: Counts,
  other: Partial<Record<CharacteristicKey, Counts>> = {},
): CountsOfRow[] {
  return CHARACTERISTIC_KEYS.map(characteristic => {
    const [beginning, developing, embedding, leading] = other[characteristic] ?? alike;
    return { characteristic, levels: { beginning, developing, embedding, leading } };
  });
}
const say = (found: CountsOfRow[], shared: number) => regionFinding(CURRENT_RUBRIC, found, shared);

test("the step with furthest to go, and the two neighbouring levels where most stand on it", () => {
  expect(say(rows([2, 22, 22, 0], { risk: [9, 14, 17, 6] }), 46)).toBe(
    "Of 46 trusts that shared, 31 are at Developing or Embedding for risk management",
  );
});

test("one level is named where more than half stand there, and all where all do", () => {
  expect(say(rows([0, 5, 5, 0], { succession: [6, 2, 2, 0] }), 10)).toBe(
    "Of 10 trusts that shared, 6 are at Beginning for succession planning",
  );
  expect(say(rows([0, 5, 5, 0], { succession: [10, 0, 0, 0] }), 10)).toBe(
    "Of 10 trusts that shared, all are at Beginning for succession planning",
  );
});

test("of two pairs with as many trusts the lower is named", () => {
  expect(say(rows([0, 3, 3, 3], { vision: [3, 0, 3, 3] }), 9)).toBe(
    "Of 9 trusts that shared, 6 are at Embedding or Leading for vision and strategic plan",
  );
  expect(say(rows([0, 4, 4, 4], { vision: [3, 3, 3, 3] }), 12)).toBe(
    "Of 12 trusts that shared, 6 are at Beginning or Developing for vision and strategic plan",
  );
});

test.each([
  ["every step stands alike", rows([3, 3, 3, 3])],
  ["a step leads by one trust", rows([3, 3, 3, 3], { risk: [4, 2, 3, 3] })],
  [
    "two steps tie for furthest to go",
    rows([1, 5, 5, 1], { risk: [6, 6, 0, 0], vision: [6, 6, 0, 0] }),
  ],
  ["only overall performance stands out", rows([1, 5, 5, 1], { overall: [12, 0, 0, 0] })],
  [
    "fewer than half have a level on the step that would",
    rows([1, 5, 5, 1], { risk: [5, 0, 0, 0] }),
  ],
  ["nobody agreed on a level anywhere", rows([0, 0, 0, 0])],
])("no step stands out where %s", (_, found) => {
  expect(say(found, 12)).toBe("Of 12 trusts that shared, no step stands out");
});

test("alike at Beginning, the share at Beginning or Developing decides", () => {
  expect(say(rows([2, 2, 8, 0], { quality: [2, 6, 4, 0] }), 12)).toBe(
    "Of 12 trusts that shared, 10 are at Developing or Embedding for quality assurance",
  );
});

test.each([
  [0, null],
  [1, "One trust has shared so far"],
  [2, "Two trusts have shared so far"],
])("of %i nothing is found", (shared, words) => {
  expect(say(rows([shared, 0, 0, 0]), shared)).toBe(words);
});

test("three are enough", () => {
  expect(say(rows([0, 3, 0, 0], { risk: [3, 0, 0, 0] }), 3)).toBe(
    "Of 3 trusts that shared, all are at Beginning for risk management",
  );
});
