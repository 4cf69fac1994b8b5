import { expect, test } from "vitest";
import { spreadOf, widestFirst } from "@/lib/insights";
import type { Level } from "@/lib/rubric";

const of = (...levels: (Level | null)[]) => spreadOf(levels.map(level => ({ level })));

test("a spread counts each level, and apart from them who cannot say yet", () => {
  expect(of("beginning", "leading", "leading", null)).toEqual({
    counts: { beginning: 1, developing: 0, embedding: 0, leading: 2 },
    ...{ cannotSay: 1, given: 4, width: 3, median: ["leading"] },
  });
});

test.each<[string, (Level | null)[], Level[]]>([
  ["nobody", [], []],
  ["whoever cannot say", [null, null], []],
  ["one", ["developing"], ["developing"]],
  ["an odd count", ["leading", "beginning", "developing"], ["developing"]],
  [
    "an even count",
    ["beginning", "developing", "embedding", "leading"],
    ["developing", "embedding"],
  ],
  [
    "an even count of one mind in the middle",
    ["beginning", "leading", "leading", "leading"],
    ["leading"],
  ],
])("the median of %s is a level, or both in the middle, never between", (_, levels, median) => {
  expect(of(...levels).median).toEqual(median);
});

test("the widest come first, then where most cannot say, then where most stand apart", () => {
  const rows = [
    { name: "close", spread: of("leading", "leading", "leading") },
    { name: "unsure", spread: of("leading", "leading", null) },
    { name: "halves", spread: of("beginning", "beginning", "leading", "leading") },
    { name: "one apart", spread: of("beginning", "leading", "leading", "leading") },
  ];
  expect(widestFirst(rows).map(({ name }) => name)).toEqual([
    "halves",
    "one apart",
    "unsure",
    "close",
  ]);
});
