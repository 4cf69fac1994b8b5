import { expect, test } from "vitest";
import { type Before, changesOf } from "@/lib/insights";
import type { StepKey } from "@/lib/rubric";
import { anAcademy } from "./academies";

const ash = anAcademy({
  name: "Ash",
  levels: { risk: "leading", vision: "developing", quality: "cannot-see" },
});
const beech = anAcademy({ name: "Beech", levels: { risk: "beginning" } });
const silent = anAcademy({ name: "Cedar", sent: false });

const LAST: Readonly<Record<string, Partial<Record<StepKey, Before>>>> = {
  Ash: {
    risk: { level: "beginning", cycle: "2024-25" },
    vision: { level: "beginning", cycle: "2025-26" },
    quality: { level: "beginning", cycle: "2025-26" },
    support: { level: "embedding", cycle: "2025-26" },
  },
  Beech: { risk: { level: "developing", cycle: "2025-26" } },
  Cedar: { risk: { level: "leading", cycle: "2025-26" } },
};
const before = (urn: number, step: StepKey) =>
  LAST[[ash, beech, silent].find(one => one.urn === urn)?.name ?? ""]?.[step];

test("what moved comes with its way and since when: up first, and the longer way first", () => {
  const said = changesOf([beech, ash, silent], before).map(
    ({ academy, step, movement, now, since }) =>
      `${academy.name} ${step} ${movement.kind} ${movement.from} ${now} ${since}`,
  );
  expect(said).toEqual([
    "Ash risk up beginning leading 2024-25",
    "Ash vision up beginning developing 2025-26",
    "Beech risk down developing beginning 2025-26",
  ]);
});

test("a first level, or one out of sight, is no movement", () => {
  expect(changesOf([ash], () => undefined)).toEqual([]);
});
