import { expect, test } from "vitest";
import { furthestFirst, tallyOf } from "@/lib/insights";
import { STEP_KEYS } from "@/lib/rubric";
import { newcomers, trust } from "./academies";

const first = (steps: Parameters<typeof trust>[0], count: number) =>
  furthestFirst(trust(steps))
    .slice(0, count)
    .map(({ step }) => step);

test.each<[string, Parameters<typeof trust>[0], string[]]>([
  [
    "the larger share at Beginning",
    { risk: "bbde", vision: "bbbe", quality: "dddd" },
    ["vision", "risk", "quality"],
  ],
  [
    "of equal shares at Beginning the larger at Beginning or Developing",
    { vision: "beee", risk: "bdee", quality: "bdde" },
    ["quality", "risk", "vision"],
  ],
  [
    "shares of those who gave a level, and not counts",
    { vision: "bb????", risk: "bbbbbe" },
    ["vision", "risk"],
  ],
  [
    "a tie in all measures stays in framework order",
    { succession: "bd", quality: "bd", vision: "db" },
    ["vision", "quality", "succession"],
  ],
  ["Leading and Embedding are alike", { risk: "ll", vision: "ee" }, ["vision", "accountability"]],
])("furthest to go is %s", (_, steps, expected) => {
  expect(first(steps, expected.length)).toEqual(expected);
});

test("a step that no academy can see comes last, and not before Beginning", () => {
  const order = furthestFirst(trust({ vision: "???", risk: "bll" })).map(({ step }) => step);
  expect([order.at(0), order.at(-1)]).toEqual(["risk", "vision"]);
});

test.each<[string, Parameters<typeof furthestFirst>[0]]>([
  ["there is no academy", []],
  ["nobody has sent", trust({ risk: "---" })],
])("steps stay in framework order where %s", (_, academies) => {
  expect(furthestFirst(academies).map(({ step }) => step)).toEqual(STEP_KEYS);
});

test("not rated, cannot see and the levels are counted apart", () => {
  const tally = tallyOf(trust({ risk: "bbl?-" }), "risk");
  expect(tally).toEqual({
    step: "risk",
    counts: { beginning: 2, developing: 0, embedding: 0, leading: 1 },
    ...{ rated: 3, cannotSee: 1, notRated: 1, median: ["beginning"] },
  });
});

test("an academy in its first year is in no count and no median, until the trust says so", () => {
  const old = trust({ risk: "el" });
  const joined = trust({ risk: "bb" });
  expect(tallyOf([...old, ...newcomers(joined)], "risk").median).toEqual(["embedding", "leading"]);
  expect(tallyOf([...old, ...newcomers(joined, true)], "risk").median).toEqual([
    ...["beginning", "embedding"],
  ]);
});
