import { expect, test } from "vitest";
import { type AcademyLevels, acrossStep, stepFinding } from "@/lib/insights";
import { CURRENT_RUBRIC } from "@/lib/rubric";
import { anAcademy, newcomers, trust } from "./academies";

const names = (academies: readonly AcademyLevels[]) => academies.map(({ name }) => name).join(" ");

test("one step stands from Leading to Beginning, in names within a level, and apart from it who has none", () => {
  const [joined] = newcomers([anAcademy({ name: "Elm", levels: { risk: "leading" } })]);
  const across = acrossStep(
    [
      anAcademy({ name: "Dogwood", sent: false }),
      anAcademy({ name: "Cedar", levels: { risk: "leading" } }),
      anAcademy({ name: "Beech", levels: { risk: "leading" } }),
      anAcademy({ name: "Ash", levels: { risk: "cannot-see" } }),
      anAcademy({ name: "Fir", levels: { risk: "beginning" } }),
      ...(joined ? [joined] : []),
    ],
    "risk",
  );
  expect(across.levels.map(({ level, academies }) => [level, names(academies)])).toEqual([
    ["leading", "Beech Cedar Elm"],
    ["embedding", ""],
    ["developing", ""],
    ["beginning", "Fir"],
  ]);
  expect([names(across.cannotSee), names(across.notRated)]).toEqual(["Ash", "Dogwood"]);
});

test("without academies all four levels are there, and empty", () => {
  const { levels, cannotSee, notRated } = acrossStep([], "risk");
  expect(levels.map(({ academies }) => academies.length)).toEqual([0, 0, 0, 0]);
  expect([...cannotSee, ...notRated]).toEqual([]);
});

test.each([
  ["most at one level", "bbbd", "Of 4 academies, 3 are at Beginning for risk management"],
  ["all at one", "eee", "Of 3 academies, all are at Embedding for risk management"],
  [
    "half and half",
    "bbdd",
    "Of 4 academies, all are at Beginning or Developing for risk management",
  ],
  [
    "two neighbours",
    "bddel",
    "Of 5 academies, 3 are at Beginning or Developing for risk management",
  ],
  ["no two near", "bl", "Of 2 academies, 1 is at Beginning or Developing for risk management"],
  ["some who cannot see", "bbc?", "Of 2 academies, all are at Beginning for risk management"],
  ["most who cannot see", "b???", "1 of 4 academies can see risk management"],
  ["one alone", "b", "The one academy heard is at Beginning for risk management"],
  ["few heard", "b---", "Heard from 1 of 4 academies so far"],
  ["none heard", "--", "No academy has answered yet"],
  ["none there", "", "No academy counts yet"],
])("one step, with %s", (_, risk, says) => {
  expect(stepFinding(CURRENT_RUBRIC, trust({ risk }), "risk")).toBe(says);
});

test("an academy in its first year that the trust does not count is in no title", () => {
  const newcomer = newcomers([anAcademy({ levels: { risk: "leading" } })]);
  const academies = [...trust({ risk: "bb" }), ...newcomer];
  const says = "Of 2 academies, all are at Beginning for risk management";
  expect(stepFinding(CURRENT_RUBRIC, academies, "risk")).toBe(says);
});
