import { expect, test } from "vitest";
import { spreadFinding, spreadOf } from "@/lib/insights";
import {
  CHARACTERISTIC_KEYS,
  type CharacteristicKey,
  CURRENT_RUBRIC,
  type Level,
} from "@/lib/rubric";

type Views = readonly (Level | null)[];
const CLOSE: Views = ["developing", "developing", "embedding"];
const TWO: Views = ["beginning", "embedding", "embedding"];
const THREE: Views = ["beginning", "leading"];
const UNSURE: Views = [null, null, "leading"];

const rowsOf = (views: Partial<Record<CharacteristicKey, Views>>, other: Views = CLOSE) =>
  CHARACTERISTIC_KEYS.map(characteristic => ({
    characteristic,
    spread: spreadOf((views[characteristic] ?? other).map(level => ({ level }))),
  }));
const find = (views: Partial<Record<CharacteristicKey, Views>>, other?: Views) =>
  spreadFinding(CURRENT_RUBRIC, rowsOf(views, other));

test.each<[string, string, string]>([
  ["one row widest", find({ risk: THREE, vision: TWO }), "Most apart on risk management"],
  [
    "two rows alike",
    find({ risk: TWO, succession: TWO }),
    "Most apart on risk management and succession planning",
  ],
  ["two with long names", find({ vision: TWO, networks: TWO }), "Most apart on steps 1 and 9"],
  [
    "overall performance and the longest name",
    find({ overall: TWO, vision: TWO }),
    "Most apart on overall performance and vision and strategic plan",
  ],
  [
    "three rows alike",
    find({ risk: TWO, succession: TWO, quality: TWO }),
    "Two levels apart on 3 of 10 steps shown",
  ],
  ["all as wide as can be", find({}, THREE), "Three levels apart on 10 of 10 steps shown"],
  ["nobody apart by more than a level", find({}), "Everyone is close on every step shown"],
  ["everybody of one mind", find({}, ["leading"]), "Everyone is close on every step shown"],
  ["most who cannot say", find({ risk: TWO }, UNSURE), "Most people cannot say yet on most steps"],
  [
    "the widest row one of which most cannot say",
    find({ risk: [null, null, null, "beginning", "leading"], vision: TWO }),
    "Most apart on vision and strategic plan",
  ],
  ["no rows at all", spreadFinding(CURRENT_RUBRIC, []), "Most people cannot say yet on most steps"],
])("with %s", (_, said, expected) => {
  expect(said).toBe(expected);
});

const pairs = CHARACTERISTIC_KEYS.flatMap((one, at) =>
  CHARACTERISTIC_KEYS.slice(at + 1).map(other => [one, other] as const),
);

test.each(pairs)("the title of %s and %s has at most ten words", (one, other) => {
  expect(find({ [one]: THREE, [other]: THREE }).split(" ").length).toBeLessThanOrEqual(10);
});
