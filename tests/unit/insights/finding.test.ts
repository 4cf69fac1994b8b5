import { expect, test } from "vitest";
import { trustFinding } from "@/lib/insights";
import {
  CHARACTERISTIC_KEYS,
  type CharacteristicKey,
  CURRENT_RUBRIC,
  type Level,
} from "@/lib/rubric";

const STEPS = CHARACTERISTIC_KEYS.filter(key => key !== "overall");
type Levels = Partial<Record<CharacteristicKey, Level | null>>;

const all = (level: Level, but: Levels = {}): Levels => ({
  ...Object.fromEntries(STEPS.map(key => [key, level])),
  ...but,
});
const find = (levels: Levels) =>
  trustFinding(
    CURRENT_RUBRIC,
    new Map(Object.entries(levels) as [CharacteristicKey, Level | null][]),
  );

test.each<[string, Levels, string]>([
  ["nothing rated", {}, "No step has a level yet"],
  ["only overall performance rated", { overall: "leading" }, "No step has a level yet"],
  [
    "fewer than half rated",
    { vision: "beginning", quality: "developing", risk: "leading", support: "leading" },
    "4 of nine steps have a level so far",
  ],
  [
    "one step lowest",
    all("embedding", { risk: "developing", overall: "beginning" }),
    "Furthest to go: risk management",
  ],
  [
    "two steps lowest",
    all("leading", { risk: "developing", succession: "developing" }),
    "Furthest to go: risk management and succession planning",
  ],
  [
    "two lowest with long names",
    all("leading", { vision: "beginning", networks: "beginning" }),
    "Furthest to go: steps 1 and 9",
  ],
  [
    "three steps lowest",
    all("leading", { risk: "beginning", succession: "beginning", quality: "beginning" }),
    "No step stands out",
  ],
  ["all alike", all("developing"), "Every step with a level is at Developing"],
  [
    "one not agreed, the others alike",
    all("developing", { risk: null }),
    "Every step with a level is at Developing",
  ],
  [
    "a step without a level is never the lowest",
    all("embedding", { risk: null, support: "developing" }),
    "Furthest to go: school-to-school support",
  ],
])("with %s", (_, levels, said) => {
  expect(find(levels)).toBe(said);
});

const pairs = STEPS.flatMap((one, at) => STEPS.slice(at + 1).map(other => [one, other] as const));

test.each(pairs)(
  "the title of %s and %s has at most ten words and never says weakest",
  (one, other) => {
    const said = find(all("leading", { [one]: "beginning", [other]: "beginning" }));
    expect(said.split(" ").length).toBeLessThanOrEqual(10);
    expect(said).not.toMatch(/weak/);
  },
);
