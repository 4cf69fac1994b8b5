import { expect, test } from "vitest";
import { medianOf, sayMedian } from "@/lib/insights";
import type { Level } from "@/lib/rubric";

test.each<[string, Level[], string]>([
  ["nobody", [], "None"],
  ["one", ["leading"], "Leading"],
  ["an odd number in any order", ["leading", "beginning", "developing"], "Developing"],
  ["an even number", ["leading", "beginning"], "between Beginning and Leading"],
  [
    "an even number of one mind in the middle",
    ["leading", "embedding", "beginning", "embedding"],
    "Embedding",
  ],
  ["neighbours", ["developing", "embedding"], "between Developing and Embedding"],
])("the median of %s is said in words", (_, levels, said) => {
  expect(sayMedian(medianOf(levels))).toBe(said);
});
