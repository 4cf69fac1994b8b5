import { expect, test } from "vitest";
import { type AcademyLevels, academiesFinding, coverageOf } from "@/lib/insights";
import { CURRENT_RUBRIC, STEP_KEYS } from "@/lib/rubric";
import { newcomers, trust } from "./academies";

const NONE = "No step stands out";
const RISK = "Academies have furthest to go on risk management";

test.each<[string, AcademyLevels[], string]>([
  ["no academy", [], "No academy counts yet"],
  ["one academy", trust({ risk: "b" }), NONE],
  ["one academy that has not answered", trust({ risk: "-" }), "No academy has answered yet"],
  ["two academies, both at Beginning", trust({ risk: "bb" }), RISK],
  ["nobody heard", trust({ risk: "-----" }), "No academy has answered yet"],
  ["fewer than half heard", trust({ risk: "bb---" }), "Heard from 2 of 5 academies so far"],
  ["just half heard", trust({ risk: "bbb---" }), RISK],
  ["a lead of one academy", trust({ risk: "bbbe", vision: "bbee" }), NONE],
  ["a lead of two academies", trust({ risk: "bbbb", vision: "bbee" }), RISK],
  ["two steps alike in front", trust({ risk: "bbbe", vision: "ebbb" }), NONE],
  [
    "as many at Beginning, and two more at Developing",
    trust({ risk: "bdde", vision: "beee" }),
    RISK,
  ],
  [
    "as many at Beginning, and one more at Developing",
    trust({ risk: "bdee", vision: "beee" }),
    NONE,
  ],
  ["nobody below Embedding", trust({ risk: "elle", vision: "eeee" }), NONE],
  ["a larger share of fewer academies", trust({ vision: "bbb???", risk: "bbbbee" }), NONE],
  [
    "a step that only few can see in front, which is passed over",
    trust({ vision: "b?????", risk: "bbbbee" }),
    RISK,
  ],
  ["every step out of sight of most", trust(allSteps("???e")), NONE],
])("with %s", (_, academies, said) => {
  expect(academiesFinding(CURRENT_RUBRIC, academies)).toBe(said);
});

function allSteps(letters: string) {
  return Object.fromEntries(STEP_KEYS.map(step => [step, letters]));
}

test("academies in their first year neither make a finding nor keep one away", () => {
  const old = trust({ vision: "bbbe" });
  const joined = trust({ risk: "bbbbbbbb" });
  const vision = "Academies have furthest to go on vision and strategic plan";
  expect(academiesFinding(CURRENT_RUBRIC, [...old, ...newcomers(joined)])).toBe(vision);
  expect(academiesFinding(CURRENT_RUBRIC, [...old, ...newcomers(joined, true)])).toBe(RISK);
  const silent = newcomers(trust({ risk: "--------" }));
  expect(academiesFinding(CURRENT_RUBRIC, [...old, ...silent])).toBe(vision);
});

test("coverage counts who was heard of those that count, and the others apart", () => {
  const all = [...trust({ risk: "be-" }), ...newcomers(trust({ risk: "b-" }))];
  expect(coverageOf(all)).toEqual({ heard: 2, of: 3, apart: 2 });
});

test.each(STEP_KEYS)(
  "the title of %s has at most ten words, no academy and never weakest",
  step => {
    const said = academiesFinding(CURRENT_RUBRIC, trust({ [step]: "bbbb" }));
    expect(said).toMatch(/^Academies have furthest to go on /);
    expect(said.split(" ").length).toBeLessThanOrEqual(10);
    expect(said).not.toMatch(/weak|Academy \d/);
  },
);
