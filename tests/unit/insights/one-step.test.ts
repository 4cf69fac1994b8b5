import { expect, test } from "vitest";
import { type AcademyLevels, acrossStep } from "@/lib/insights";
import { anAcademy, newcomers } from "./academies";

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
