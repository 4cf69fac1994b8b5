import { expect, test } from "vitest";
import { lastLevelBefore, yearsOfStep } from "@/lib/assessments/academy-record/rules";
import {
  everyAcademy,
  lastCycles,
  readWhose,
  yearsOf,
} from "@/lib/assessments/academy-years/rules";
import { sayYear } from "@/lib/insights";
import { anAcademy, newcomers } from "../insights/academies";

const ash = anAcademy({ name: "Ash", levels: { risk: "beginning" } });
const beech = anAcademy({ name: "Beech", levels: { risk: "developing" } });
const board = new Map([["risk", "leading"] as const]);
/** Nobody was asked in 2024/25; Beech joined only then. */
const YEARS = [
  { cycle: "2023-24", academies: [ash], board },
  { cycle: "2025-26", academies: [beech, ash], board: new Map() },
];
const words = (whose: Parameters<typeof yearsOf>[1]) =>
  yearsOf(YEARS, whose, "risk").map(year => `${year.name} ${sayYear(year)}`);

test("the median of each year is of those who answered in it, and a year without any is a gap", () => {
  expect(words("median")).toEqual([
    "2023/24 Beginning",
    "2024/25 No level",
    "2025/26 Beginning to Developing",
  ]);
});

test("of the board and of one academy there is a level or a gap", () => {
  expect(words("board")).toEqual(["2023/24 Leading", "2024/25 No level", "2025/26 No level"]);
  expect(words(beech.urn)).toEqual(["2023/24 No level", "2024/25 No level", "2025/26 Developing"]);
});

test("an academy in its first year is in no year's median", () => {
  const joined = newcomers([anAcademy({ levels: { risk: "leading" } })]);
  const [year] = yearsOf(
    [{ cycle: "2025-26", academies: [ash, ...joined], board }],
    "median",
    "risk",
  );
  expect(year?.levels).toEqual(["beginning"]);
});

test("no more than ten years stand beside one another: the last ones", () => {
  const cycles = lastCycles([{ ...YEARS[0], cycle: "2010-11", academies: [], board }, ...YEARS]);
  expect([cycles.length, cycles.at(0), cycles.at(-1)]).toEqual([10, "2016-17", "2025-26"]);
});

test("every academy of any year can be asked for, and nobody else", () => {
  expect(everyAcademy(YEARS).map(({ name }) => name)).toEqual(["Ash", "Beech"]);
  expect(readWhose(String(beech.urn), YEARS)).toBe(beech.urn);
  expect(readWhose("board", YEARS)).toBe("board");
  expect([undefined, "999999", ["board"], "constructor"].map(of => readWhose(of, YEARS))).toEqual([
    ...["median", "median", "median", "median"],
  ]);
});

const RECORD = {
  views: [
    { cycle: "2026-27", levels: new Map([["risk", "leading"] as const]) },
    { cycle: "2025-26", levels: new Map([["risk", "cannot-see"] as const]) },
    { cycle: "2023-24", levels: new Map([["risk", "beginning"] as const]) },
  ],
};

test("an academy's own years have a gap where it sent nothing, and where it could not see", () => {
  const years = yearsOfStep(RECORD, ["2023-24", "2024-25", "2025-26", "2026-27"], "risk");
  expect(years.map(({ levels }) => levels)).toEqual([["beginning"], [], [], ["leading"]]);
});

test("the level before is the last that there was, however long ago", () => {
  expect(lastLevelBefore(RECORD, "2026-27", "risk")).toBe("beginning");
  expect(lastLevelBefore(RECORD, "2023-24", "risk")).toBeNull();
  expect(lastLevelBefore(RECORD, "2026-27", "vision")).toBeNull();
});
