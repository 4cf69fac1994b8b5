import { expect, test } from "vitest";
import {
  type Course,
  isInHand,
  isOver,
  latestDay,
  sayConflict,
  sayMark,
  sayStanding,
} from "@/lib/assessments/review/rules";
import { readAsked } from "@/lib/assessments/review-asking/schema";

const NOW = new Date("2026-11-21T09:42:00Z");
const asked: Course = {
  untilDate: new Date("2026-12-31"),
  declaredAt: null,
  finishedAt: null,
  endedAt: null,
};
const [declaredAt, finishedAt, endedAt] = [NOW, NOW, NOW];
const past = new Date("2026-11-20");

test.each([
  ["just asked for", asked, "Asked for, until 31 December 2026", true, false],
  ["declared", { ...asked, declaredAt }, "At work, until 31 December 2026", true, false],
  [
    "on its last day",
    { ...asked, declaredAt, untilDate: new Date("2026-11-21") },
    "At work, until 21 November 2026",
    true,
    false,
  ],
  [
    "past its last day",
    { ...asked, untilDate: past },
    "Not finished: its time ended on 20 November 2026",
    false,
    true,
  ],
  ["finished", { ...asked, declaredAt, finishedAt }, "Finished on 21 November 2026", true, true],
  [
    "finished and past its day",
    { ...asked, declaredAt, finishedAt, untilDate: past },
    "Finished on 21 November 2026",
    false,
    true,
  ],
  ["ended early", { ...asked, endedAt }, "Ended early on 21 November 2026", false, true],
  [
    "finished, then ended",
    { ...asked, declaredAt, finishedAt, endedAt },
    "Finished on 21 November 2026",
    false,
    true,
  ],
] as const)("a review %s: said, in the reviewer's hand, over", (_, course, said, inHand, over) => {
  expect([sayStanding(course, NOW), isInHand(course, NOW), isOver(course, NOW)]).toEqual([
    said,
    inHand,
    over,
  ]);
});

test.each([
  ["2026-11-21T09:42:00Z", "2027-05-21"],
  ["2026-08-31T09:42:00Z", "2027-02-28"],
  ["2027-08-31T09:42:00Z", "2028-02-29"],
  // Already the next day in London.
  ["2026-06-30T23:30:00Z", "2027-01-01"],
])("asked for at %s a review lasts until %s at most", (at, last) => {
  expect(latestDay(new Date(at)).toISOString().slice(0, 10)).toBe(last);
});

test.each([
  [null, "Not declared yet"],
  ["", "They declare none"],
  ["I chair a trust nearby", "I chair a trust nearby"],
])("a conflict of interest of %j is said as %j", (conflict, said) => {
  expect(sayConflict(conflict)).toBe(said);
});

test("a mark is said with its day in words", () => {
  expect(sayMark({ verdict: "same", byName: "Ann Lee", on: NOW })).toEqual({
    ...{ verdict: "same", byName: "Ann Lee", on: "21 November 2026" },
  });
  expect(sayMark(undefined)).toBeUndefined();
});

const REVIEWER = "00000000-0000-4000-8000-000000000023";
const PIECE = "00000000-0000-4000-8000-000000000024";
const filled = {
  ...{ reviewer: REVIEWER, "until-day": "31", "until-month": "12", "until-year": "2026" },
  ...{ purpose: "", evidence: "with", "step-risk": "yes", go: "look" },
};
const formOf = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};
const read = (some: Readonly<Record<string, string>>) =>
  readAsked(formOf({ ...filled, ...some }), NOW);

test("a form that says all is read", () => {
  expect(read({ [`item-${PIECE}`]: "yes" })).toMatchObject({
    ok: true,
    go: "look",
    asked: {
      ...{ reviewer: REVIEWER, untilDate: new Date("2026-12-31"), rows: ["risk"] },
      ...{ withTitles: true, items: [PIECE], purpose: "" },
    },
  });
});

test.each([
  ["no reviewer", { reviewer: "" }, "reviewer", "Choose the reviewer"],
  ["a row neither ticked nor left", { "step-risk": "" }, "step-risk", undefined],
  [
    "no day",
    { "until-day": "", "until-month": "", "until-year": "" },
    "until",
    "Give the last day of the review",
  ],
  [
    "a day that there is not",
    { "until-day": "31", "until-month": "2" },
    "until",
    "Give a real day, like 10 12 2026",
  ],
  [
    "a day that is past",
    { "until-day": "20", "until-month": "11" },
    "until",
    "The last day is today or later",
  ],
  [
    "more than six months",
    { "until-day": "22", "until-month": "5", "until-year": "2027" },
    "until",
    "A review lasts 6 months at most: until 21 May 2027",
  ],
  [
    "pieces without titles",
    { evidence: "without", [`item-${PIECE}`]: "yes" },
    "evidence",
    "To open a piece of evidence, let them see what the evidence is called",
  ],
] as const)("with %s it is told so beside the field", (_, some, field, said) => {
  const answer = read(some as Readonly<Record<string, string>>);
  if (answer.ok) throw new Error("It was read");
  const found = answer.state.errors?.[field];
  expect(found).toBe(said ?? found);
  expect(found).toBeDefined();
  expect(answer.state.values).toMatchObject({ go: "look" });
});
