import { expect, test } from "vitest";
import { sayYear, sayYears, type Year, yearsFinding } from "@/lib/insights";
import { LEVELS } from "@/lib/rubric";

/** One word a year from 2021/22 on: "b", both middle levels "bd", or "-" for a cycle that was missed. */
const years = (words: string): Year[] =>
  words.split(" ").map((word, at) => ({
    name: `202${at + 1}/2${at + 2}`,
    levels: [...word].flatMap(letter => LEVELS.filter(level => level.startsWith(letter))),
  }));

test.each([
  ["- - -", "No level in any year"],
  ["b", "First level"],
  ["- - e", "First level"],
  ["b d", "Up from Beginning in 2021/22"],
  ["b b l", "Up from Beginning in 2022/23"],
  ["l e", "Down from Leading in 2021/22"],
  ["e e", "As in 2021/22"],
  ["b - d", "Up from Beginning in 2021/22; a year missed"],
  ["e - - e", "As in 2021/22; 2 years missed"],
  ["d e -", "Was Embedding in 2022/23; none since"],
  ["d - -", "Was Developing in 2021/22; none since"],
  ["bd d", "Up from between Beginning and Developing in 2021/22"],
  ["d bd", "Down from Developing in 2021/22"],
  ["bd bd", "As in 2021/22"],
  ["de bl", "Was between Developing and Embedding in 2021/22"],
])("%s: %s", (words, said) => {
  expect(sayYears(years(words))).toBe(said);
});

test("no years at all are no level", () => {
  expect(sayYears([])).toBe("No level in any year");
});

test.each([
  ["e", "Embedding"],
  ["bd", "Beginning to Developing"],
  ["-", "No level"],
])("the cell of %s says %s", (word, said) => {
  expect(years(word).map(year => sayYear(year))).toEqual([said]);
});

test("a gap may be said otherwise", () => {
  expect(years("-").map(year => sayYear(year, "Not sent"))).toEqual(["Not sent"]);
});

test.each<[string, string[], string]>([
  ["no years", [], "No step has two years to compare yet"],
  ["one year", ["b", "d"], "No step has two years to compare yet"],
  ["a last year that was missed", ["b d -"], "No step has two years to compare yet"],
  ["nothing moved", ["b b", "d - d"], "No step has moved since last time"],
  ["none moved down", ["b d", "e e"], "1 of 2 steps moved up, none down"],
  ["some moved", ["b d", "l e", "e e", "b - d"], "2 of 4 steps moved up, 1 down"],
])("with %s", (_, rows, said) => {
  expect(yearsFinding(rows.map(years))).toBe(said);
});
