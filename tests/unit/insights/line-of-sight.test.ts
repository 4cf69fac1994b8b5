import { expect, test } from "vitest";
import { lineOfSight, type Sight, saySight, sightFinding } from "@/lib/insights";
import { CURRENT_RUBRIC, type Level, STEP_KEYS, type StepKey } from "@/lib/rubric";
import { newcomers, trust } from "./academies";

type Board = Partial<Record<StepKey, Level | null>>;
type Steps = Parameters<typeof trust>[0];

const boardOf = (board: Board, others: Level | null = "embedding") =>
  new Map(STEP_KEYS.map(step => [step, step in board ? (board[step] ?? null) : others]));
const sightOf = (board: Level | null, letters: string): Sight => {
  const row = lineOfSight(boardOf({ risk: board }), trust({ risk: letters })).find(
    ({ step }) => step === "risk",
  );
  if (row === undefined) throw new Error("no such step");
  return row;
};

test.each<[string, Level | null, string, string]>([
  [
    "an odd median, lower",
    "leading",
    "bddee",
    "The board says Leading; the academies’ median is Developing, two levels lower.",
  ],
  [
    "an odd median, higher",
    "beginning",
    "ddddd",
    "The board says Beginning; the academies’ median is Developing, one level higher.",
  ],
  [
    "the same",
    "embedding",
    "eeel",
    "The board says Embedding; the academies’ median is Embedding, the same.",
  ],
  [
    "an even median below the board",
    "leading",
    "bdel",
    "The board says Leading; the academies’ median is between Developing and Embedding, one to two levels lower.",
  ],
  [
    "an even median that takes in the board",
    "embedding",
    "bdel",
    "The board says Embedding; the academies’ median is between Developing and Embedding, which takes in the board’s level.",
  ],
  [
    "an even median on both sides of the board",
    "developing",
    "bbee",
    "The board says Developing; the academies’ median is between Beginning and Embedding, which takes in the board’s level.",
  ],
  [
    "three answers",
    "leading",
    "bbb?-",
    "The board says Leading; 3 academies have answered, too few to summarise.",
  ],
  [
    "one answer",
    "leading",
    "b??",
    "The board says Leading; one academy has answered, too few to summarise.",
  ],
  ["no answer", "leading", "???", "The board says Leading; no academy has said."],
  [
    "no level of the board",
    null,
    "bbbb",
    "The board has no level here; the academies’ median is Beginning.",
  ],
  ["nothing at all", null, "---", "The board has no level here; no academy has said."],
])("%s is said in a sentence", (_, board, letters, said) => {
  expect(saySight(sightOf(board, letters))).toBe(said);
});

test("four answers make a median and a range; three are listed by name and have neither", () => {
  expect(sightOf("leading", "bdel?").seen).toEqual({
    ...{ kind: "summarised", median: ["developing", "embedding"] },
    ...{ lowest: "beginning", highest: "leading" },
  });
  const three = sightOf("leading", "bde??");
  expect([three.gap, three.answered, three.cannotSee]).toEqual([null, 3, 2]);
  expect(three.seen).toMatchObject({
    kind: "listed",
    answers: [{ level: "beginning" }, { level: "developing" }, { level: "embedding" }],
  });
});

test("academies in their first year are in no median and no range", () => {
  const all = [...trust({ risk: "eeee" }), ...newcomers(trust({ risk: "bbbbbb" }))];
  const row = lineOfSight(boardOf({}), all).find(({ step }) => step === "risk");
  expect(row?.seen).toMatchObject({ median: ["embedding"], lowest: "embedding" });
});

const first = (board: Board, steps: Steps, count: number) =>
  lineOfSight(boardOf(board), trust(steps))
    .slice(0, count)
    .map(({ step }) => step);

test.each<[string, Board, Steps, string[]]>([
  [
    "the largest difference, whichever way it lies",
    { risk: "beginning", vision: "leading", quality: "embedding" },
    { risk: "llll", vision: "dddd", quality: "dddd" },
    ["risk", "vision", "quality"],
  ],
  [
    "of differences alike to the nearer level the larger to the further one",
    { vision: "leading", risk: "leading" },
    { vision: "eeee", risk: "ddee" },
    ["risk", "vision"],
  ],
  [
    "a tie in framework order",
    { succession: "leading", quality: "leading" },
    { succession: "dddd", quality: "dddd" },
    ["quality", "succession"],
  ],
])("first comes %s", (_, board, steps, expected) => {
  expect(first(board, steps, expected.length)).toEqual(expected);
});

test("what has no median or no level of the board comes after all that has both", () => {
  const rows = lineOfSight(
    boardOf({ vision: null, risk: "leading" }),
    trust({ vision: "bbbb", risk: "b???" }),
  ).map(({ step }) => step);
  expect(rows.slice(-2)).toEqual(["vision", "risk"]);
});

const find = (board: Board, steps: Steps, others?: Level | null) => {
  const academies = trust(steps);
  return sightFinding(CURRENT_RUBRIC, lineOfSight(boardOf(board, others), academies), academies);
};

test.each<[string, string, string]>([
  ["nobody heard", find({}, { risk: "----" }), "No academy has answered yet"],
  ["fewer than half heard", find({}, { risk: "bbbb-----" }), "Heard from 4 of 9 academies so far"],
  ["no academy", find({}, {}), "No academy counts yet"],
  [
    "no level of the board",
    find({}, { risk: "bbbb" }, null),
    "The board has not agreed a level yet",
  ],
  ["three answers", find({}, { risk: "bbb" }), "Too few academies have answered to summarise"],
  ["no difference", find({}, { risk: "eeee" }), "Board and academies see no step differently"],
  [
    "one step furthest apart",
    find({ vision: "leading" }, { risk: "bbbb", vision: "eeee" }),
    "Board and academies differ most on risk management",
  ],
  [
    "two alike",
    find({}, { risk: "bbbb", vision: "bbbb" }),
    "Board and academies differ most on steps 1 and 7",
  ],
  [
    "more than two alike",
    find({}, { risk: "dddd", vision: "dddd", quality: "llll" }),
    "Board and academies differ on 3 of nine steps",
  ],
  [
    "more than two alike, and one that differs less",
    find({ risk: "leading" }, { risk: "eeee", vision: "bbbb", quality: "bbbb", networks: "bbbb" }),
    "Board and academies differ on 4 of nine steps",
  ],
])("with %s", (_, said, expected) => {
  expect(said).toBe(expected);
  expect(said.split(" ").length).toBeLessThanOrEqual(10);
});

test.each(STEP_KEYS)("the title of %s has at most ten words", step => {
  const said = find({}, { [step]: "bbbb" });
  expect(said).toMatch(/^Board and academies differ most on /);
  expect(said.split(" ").length).toBeLessThanOrEqual(10);
});
