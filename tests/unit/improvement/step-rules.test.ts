import { expect, test } from "vitest";
import {
  FINAL_VERDICTS,
  isDue,
  isPast,
  lookIn,
  sayAim,
  sayOpenSteps,
  statementsOffered,
  stepsFinding,
  VERDICTS,
  wrongInDue,
} from "@/lib/improvement/steps/rules";
import { readDue, readNewStep, readReview } from "@/lib/improvement/steps/schema";
import { CURRENT_RUBRIC } from "@/lib/rubric";

const NOW = new Date("2026-11-21T09:42:00Z");
const TODAY = new Date("2026-11-21");
const on = (...days: string[]) => days.map(day => ({ dueOn: new Date(day) }));
const none: ReadonlySet<string> = new Set();

test.each([
  ["2026-11-20", true, true],
  ["2026-11-21", true, false],
  ["2026-12-19", true, false],
  ["2026-12-20", false, false],
] as const)("a step with the date %s: due %s, past %s", (day, due, past) => {
  const [step] = on(day);
  expect(step && [isDue(step, TODAY), isPast(step, TODAY)]).toEqual([due, past]);
});

test.each([
  [[], "No next step is open"],
  [["2027-03-03"], "1 next step, first due on 3 March 2027"],
  [["2027-04-01", "2027-03-03"], "2 next steps, first due on 3 March 2027"],
  [["2026-12-01"], "The one next step is due for review by 1 December 2026"],
  [["2026-11-01"], "The one next step is past the date for review"],
  [
    ["2026-12-01", "2026-12-10", "2027-09-01"],
    "2 of 3 next steps are due for review by 10 December 2026",
  ],
  [
    ["2026-11-01", "2026-12-10", "2027-09-01"],
    "2 of 3 next steps are due for review by 10 December 2026, 1 past the date",
  ],
  [["2026-11-01", "2027-09-01"], "1 of 2 next steps is past the date for review"],
])("of %j the page says: %s", (days, finding) => {
  expect(stepsFinding(on(...days), TODAY)).toBe(finding);
});

test.each([
  [0, 0, null],
  [1, 0, "1 next step"],
  [2, 1, "2 next steps, 1 due for review"],
])("a line for %i open, %i due: %s", (open, due, says) => {
  expect(sayOpenSteps({ open, due })).toBe(says);
});

test.each([
  ["beginning", "To reach Developing"],
  ["embedding", "To reach Leading"],
  ["leading", "To hold Leading"],
] as const)("a row at %s: %s", (level, says) => {
  expect(sayAim(level)).toBe(says);
});

test.each([
  ["risk", "beginning", 3, "risk.developing."],
  ["risk", "developing", 5, "risk.embedding."],
  ["risk", "leading", 5, "risk.leading."],
] as const)("%s at %s offers %i statements, of %s", (key, level, many, begin) => {
  const row = CURRENT_RUBRIC.characteristics[key];
  const offered = statementsOffered(row, level, { inPlace: none, open: none });
  expect(offered).toHaveLength(many);
  expect(offered.filter(({ id, kind }) => kind !== "in-place" || !id.startsWith(begin))).toEqual(
    [],
  );
});

test("a row offers neither what is in place nor what is taken up, and nothing without a level", () => {
  const row = CURRENT_RUBRIC.characteristics.risk;
  const without = {
    inPlace: new Set(["risk.developing.risk-register"]),
    open: new Set(["risk.developing.register-in-use"]),
  };
  const offered = statementsOffered(row, "beginning", without).map(({ id }) => id);
  expect(offered).toEqual(["risk.developing.related-to-academy-plans"]);
  expect(statementsOffered(row, null, without)).toEqual([]);
});

test.each([
  ["2026-11-21", "The date must be in the future"],
  ["2026-11-22", null],
  ["2031-11-21", null],
  ["2031-11-22", "The date can be up to 5 years ahead"],
])("a date of %s: %s", (day, wrong) => {
  expect(wrongInDue(new Date(day), NOW)).toBe(wrong);
});

test.each([
  [["", "", ""], "Give the date of the review"],
  [["31", "2", "2027"], "Give the date as a real day, like 31 1 2027"],
  [["1", "1", "2020"], "The date must be in the future"],
  [["31", "January", "2027"], new Date("2027-01-31")],
] as const)("%j typed is %s", ([day, month, year], read) => {
  const form = { "due-day": day, "due-month": month, "due-year": year };
  expect(readDue(form, "due", NOW)).toEqual(read);
});

const typed = (name: string, day: string) => {
  const [year = "", month = "", date = ""] = day.split("-");
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};
function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}
const said = (verdict: string, next: string, day: string, words = "x") =>
  readReview(formOf({ verdict, words, ...typed("next", next), ...typed("on", day) }), NOW);

test.each([
  ["worked", "", "", { on: TODAY, next: null }],
  ["worked", "2020-01-01", "2026-11-02", { on: new Date("2026-11-02"), next: null }],
  ["too-soon", "2027-01-31", "", { on: TODAY, next: new Date("2027-01-31") }],
  ["too-soon", "", "", { errors: ["next"] }],
  ["too-soon", "2026-11-21", "", { errors: ["next"] }],
  ["worked", "", "2026-11-22", { errors: ["on"] }],
  ["partly", "", "2026-02-31", { errors: ["on"] }],
] as const)("%s, again %s, on %s", (verdict, next, day, read) => {
  const given = said(verdict, next, day);
  expect(
    given.ok
      ? { on: given.value.reviewedOn, next: given.value.nextOn }
      : { errors: Object.keys(given.state.errors ?? {}) },
  ).toEqual(read);
});

test("all that is wrong with a form is said at once, in the order of its fields", () => {
  const wrong = (read: { ok: boolean; state?: { errors?: object } }) =>
    Object.keys(read.state?.errors ?? {});
  expect(wrong(said("too-soon", "", "2026-11-22", ""))).toEqual(["words", "next", "on"]);
  const nothing = { owner: "", effect: "", ...typed("due", "") };
  expect(wrong(readNewStep(formOf(nothing), NOW))).toEqual(["statement", "owner", "effect", "due"]);
});

test("all verdicts but one close a step", () => {
  expect(VERDICTS.filter(verdict => !FINAL_VERDICTS.includes(verdict))).toEqual(["too-soon"]);
});

test.each([
  ["mine", "mine"],
  ["due", "due"],
  ["others", "all"],
  [["mine", "due"], "all"],
  [undefined, "all"],
])("asked for %s the list shows %s", (asked, look) => {
  expect(lookIn(asked)).toBe(look);
});
