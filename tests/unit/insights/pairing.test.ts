import { describe, expect, test } from "vitest";
import { isShownStrength, pairingFinding, pairingsOf } from "@/lib/insights";
import { CURRENT_RUBRIC, type Level } from "@/lib/rubric";

type Academies = Parameters<typeof pairingsOf>[0];
type Academy = Academies[number];
type Step = Parameters<Parameters<typeof pairingsOf>[1]>[1];
type Levels = Partial<Record<Step, Level | "cannot-see">>;

const academy = (
  [urn, name, phase]: [number, string, string],
  levels: Levels,
  more: Partial<Academy> = {},
): Academy => ({
  ...{ urn, name, phase, firstYear: false, counted: true, sent: true },
  levels: new Map(Object.entries(levels) as [Step, Level | "cannot-see"][]),
  ...more,
});
const oak = (levels: Levels, more?: Partial<Academy>) =>
  academy([1, "Oak", "Primary"], levels, more);
const elm = (levels: Levels, more?: Partial<Academy>) =>
  academy([2, "Elm", "Primary"], levels, more);
const ash = (levels: Levels, more?: Partial<Academy>) =>
  academy([3, "Ash", "Secondary"], levels, more);
const yew = (levels: Levels, more?: Partial<Academy>) =>
  academy([4, "Yew", "All-through"], levels, more);
const fir = (levels: Levels, more?: Partial<Academy>) =>
  academy([5, "Fir", "Primary"], levels, more);

const NEW = { firstYear: true, counted: false };
const everything = () => true;
const pairs = (academies: Academies, isShown: Parameters<typeof pairingsOf>[1] = everything) =>
  pairingsOf(academies, isShown).map(
    ({ name, apart, steps }) =>
      `${name}${apart ? " (apart)" : ""}: ${steps
        .map(
          ({ step, level, helpers }) =>
            `${step} ${level} <- ${helpers.map(one => `${one.name} ${one.level} ${one.near}`).join(", ") || "nobody"}`,
        )
        .join("; ")}`,
  );

test.each<[string, Academies, string[]]>([
  ["no academy", [], []],
  ["one academy", [oak({ quality: "beginning" })], ["Oak: quality beginning <- nobody"]],
  ["nobody has said anything", [oak({}), elm({})], []],
  [
    "all the same and far to go",
    [oak({ risk: "developing" }), elm({ risk: "developing" })],
    ["Elm: risk developing <- nobody", "Oak: risk developing <- nobody"],
  ],
  ["all the same and strong", [oak({ risk: "leading" }), elm({ risk: "leading" })], []],
  [
    "only where an academy has furthest to go, not wherever it has some way",
    [
      oak({ vision: "developing", quality: "beginning" }),
      elm({ vision: "leading", quality: "leading" }),
    ],
    ["Oak: quality beginning <- Elm leading same"],
  ],
  [
    "steps that tie for lowest, in framework order",
    [
      oak({ risk: "developing", vision: "developing", quality: "embedding" }),
      elm({ vision: "embedding", risk: "leading" }),
    ],
    ["Oak: vision developing <- Elm embedding same; risk developing <- Elm leading same"],
  ],
  [
    "what it cannot see is not where it has furthest to go, and no strength either",
    [
      oak({ risk: "cannot-see", vision: "developing" }),
      elm({ risk: "cannot-see", vision: "cannot-see" }),
    ],
    ["Oak: vision developing <- nobody"],
  ],
  [
    "the same phase first, then phases that overlap, then others",
    [
      oak({ quality: "beginning" }),
      ash({ quality: "leading" }),
      yew({ quality: "leading" }),
      elm({ quality: "embedding" }),
    ],
    ["Oak: quality beginning <- Elm embedding same, Yew leading overlap, Ash leading far"],
  ],
  [
    "of those equally near the stronger first, then by name",
    [
      oak({ quality: "beginning" }),
      fir({ quality: "embedding" }),
      elm({ quality: "embedding" }),
      academy([6, "Zelkova", "Primary"], { quality: "leading" }),
    ],
    ["Oak: quality beginning <- Zelkova leading same, Elm embedding same, Fir embedding same"],
  ],
  [
    "of the same name the lower number first",
    [
      oak({ quality: "beginning" }),
      academy([9, "Elm", "Primary"], { quality: "leading" }),
      academy([8, "Elm", "All-through"], { quality: "leading" }),
    ],
    ["Oak: quality beginning <- Elm leading same, Elm leading overlap"],
  ],
  [
    "who has not sent neither helps nor is helped",
    [
      oak({ quality: "beginning" }),
      elm({ quality: "leading" }, { sent: false }),
      fir({ quality: "beginning" }, { sent: false }),
    ],
    ["Oak: quality beginning <- nobody"],
  ],
  [
    "who is in their first year does not help, and is helped apart from the others",
    [
      oak({ quality: "beginning" }, NEW),
      elm({ quality: "leading" }),
      fir({ quality: "leading" }, NEW),
    ],
    ["Oak (apart): quality beginning <- Elm leading same"],
  ],
  [
    "unless the trust says that they count",
    [
      oak({ quality: "beginning" }, { firstYear: true }),
      fir({ quality: "leading" }, { firstYear: true }),
    ],
    ["Oak: quality beginning <- Fir leading same"],
  ],
])("who could help whom: %s", (_, academies, expected) => {
  expect(pairs(academies)).toEqual(expected);
});

test("a strength that is not shown helps nobody", () => {
  const all = [
    oak({ quality: "beginning" }),
    elm({ quality: "leading" }),
    fir({ quality: "leading" }),
  ];
  expect(pairs(all, (urn, step) => urn === 5 && step === "quality")).toEqual([
    "Oak: quality beginning <- Fir leading same",
  ]);
});

describe("a strength is shown", () => {
  const cell = (level: Level, ...kinds: ("in-place" | "limit")[]) =>
    kinds.map((kind, at) => ({ id: `${level}.${at}`, kind }));
  const cells = {
    beginning: cell("beginning", "in-place"),
    developing: cell("developing", "in-place"),
    embedding: cell("embedding", "in-place", "limit", "in-place"),
    leading: cell("leading", "in-place"),
  };
  const shown = (...ids: string[]) => new Map(ids.map(id => [id, ["a piece"]]));

  test.each<[string, Level | "cannot-see", string[], boolean]>([
    ["where every statement of the level is", "embedding", ["embedding.0", "embedding.2"], true],
    ["not where one is missing", "embedding", ["embedding.0"], false],
    ["not by another level's", "leading", ["embedding.0", "embedding.2"], false],
    ["by the level's own alone", "leading", ["leading.0"], true],
    ["not at Developing", "developing", ["developing.0"], false],
    ["not at Beginning", "beginning", ["beginning.0"], false],
    ["not where it cannot be seen", "cannot-see", ["leading.0"], false],
    ["not by nothing", "leading", [], false],
  ])("%s", (_, level, ids, expected) => {
    expect(isShownStrength(cells, level, shown(...ids))).toBe(expected);
  });

  test("by the level below where nothing an academy sees of it needs evidence, never by nothing", () => {
    const without = { ...cells, leading: cell("leading", "limit") };
    expect(isShownStrength(without, "leading", shown("embedding.0", "embedding.2"))).toBe(true);
    expect(isShownStrength(without, "leading", shown())).toBe(false);
    const none = { beginning: [], developing: [], embedding: [], leading: [] };
    expect(isShownStrength(none, "leading", shown("leading.0"))).toBe(false);
  });
});

test.each<[string, Academies, string]>([
  ["none", [], "No academy is at Beginning or Developing on any step"],
  [
    "only one in its first year",
    [oak({ risk: "beginning" }, NEW), elm({ risk: "leading" })],
    "No academy is at Beginning or Developing on any step",
  ],
  [
    "one step",
    [oak({ quality: "beginning" }), fir({ quality: "developing" }), elm({ quality: "leading" })],
    "2 academies could be helped on quality assurance by one near them",
  ],
  [
    "one academy",
    [oak({ quality: "beginning" }), elm({ quality: "leading" })],
    "1 academy could be helped on quality assurance by one near it",
  ],
  [
    "the step on which most could",
    [
      oak({ quality: "beginning", risk: "beginning" }),
      fir({ quality: "beginning" }),
      elm({ quality: "leading", risk: "leading" }),
    ],
    "2 academies could be helped on quality assurance by one near them",
  ],
  [
    "two steps that tie",
    [
      oak({ quality: "beginning", risk: "beginning" }),
      elm({ quality: "leading", risk: "leading" }),
    ],
    "1 academy could be helped on quality assurance, 1 on risk management",
  ],
  [
    "three that tie",
    [
      oak({ vision: "beginning", quality: "beginning" }),
      fir({ risk: "beginning", vision: "leading" }),
      elm({ quality: "leading", risk: "leading" }),
    ],
    "2 academies could be helped by one near them",
  ],
  [
    "nobody near",
    [oak({ quality: "beginning" }), ash({ quality: "leading" })],
    "1 academy could be helped by one of another phase",
  ],
  [
    "nobody",
    [oak({ quality: "beginning" }), elm({ quality: "developing" })],
    "No academy shows yet that it is strong where another is not",
  ],
])("the finding: %s", (_, academies, expected) => {
  expect(pairingFinding(CURRENT_RUBRIC, pairingsOf(academies, everything))).toBe(expected);
});
