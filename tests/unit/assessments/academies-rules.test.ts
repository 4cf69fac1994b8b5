import { expect, test } from "vitest";
import { type AcademyLine, academiesOf, dayIn } from "@/lib/assessments/academies/rules";
import { tickedBy } from "@/lib/assessments/academy-asking/schema";
import {
  academyStepAfter,
  academySteps,
  isAnswered,
  levelsSeen,
  missingFromAcademy,
  NO_ANSWER,
  sameAcademyAnswer,
  statementsSeen,
} from "@/lib/assessments/academy-view/rules";
import {
  academyForm,
  academyMarksIn,
  academyPut,
  readAcademyGo,
} from "@/lib/assessments/academy-view/schema";
import { parseForm } from "@/lib/forms";
import { CURRENT_RUBRIC, LEVELS, type Rubric, STEP_KEYS } from "@/lib/rubric";

test("an academy sees the framework's own words of what can be seen from there, and nothing else", () => {
  for (const step of STEP_KEYS) {
    const all = LEVELS.flatMap(level => [...CURRENT_RUBRIC.characteristics[step].levels[level]]);
    expect(statementsSeen(CURRENT_RUBRIC, step)).toEqual(
      all.filter(({ seat }) => seat !== "trust"),
    );
  }
});

test("every step of today's framework has something that can be seen from an academy", () => {
  expect(academySteps(CURRENT_RUBRIC)).toEqual(STEP_KEYS);
});

test("a step of which an academy can see nothing is not asked about", () => {
  const { levels } = CURRENT_RUBRIC.characteristics.risk;
  const hidden = Object.fromEntries(
    LEVELS.map(level => [level, levels[level].map(one => ({ ...one, seat: "trust" }))]),
  );
  const rubric = {
    ...CURRENT_RUBRIC,
    characteristics: {
      ...CURRENT_RUBRIC.characteristics,
      risk: { ...CURRENT_RUBRIC.characteristics.risk, levels: hidden },
    },
  } as unknown as Rubric;
  expect(academySteps(rubric)).not.toContain("risk");
  expect(academyStepAfter(rubric, "support")).toBe("succession");
  expect(Object.values(levelsSeen(rubric, "risk")).flat()).toEqual([]);
});

test.each([
  [{ level: "leading", cannotSee: false }, true],
  [{ level: null, cannotSee: true }, true],
  [{ level: null, cannotSee: false }, false],
] as const)("%o is an answer: %s", (answer, expected) => {
  expect(isAnswered(answer)).toBe(expected);
  expect(Object.keys(missingFromAcademy(answer))).toEqual(expected ? [] : ["level"]);
});

test("an answer with another mark is another answer", () => {
  const marked = { ...NO_ANSWER, marks: { "risk.beginning.x": "in-place" } } as const;
  expect(sameAcademyAnswer(NO_ANSWER, NO_ANSWER)).toBe(true);
  expect(sameAcademyAnswer(NO_ANSWER, marked)).toBe(false);
});

test.each([
  ["continue", { to: "continue" }],
  ["sideways", null],
  ["add risk.beginning.nowhere", null],
  ["take-away risk.beginning.nowhere x", null],
])("the button %s asks for %o", (go, asks) => {
  expect(readAcademyGo("risk", go)).toEqual(asks);
});

test("what autosave puts has every statement that can be seen, and none that only the trust sees", () => {
  const seen = Object.fromEntries(statementsSeen(CURRENT_RUBRIC, "risk").map(({ id }) => [id, ""]));
  const put = { ...seen, level: null, reason: "" };
  expect(academyPut("risk").safeParse(put).success).toBe(true);
  const [trusts] = Object.values(CURRENT_RUBRIC.characteristics.risk.levels)
    .flat()
    .filter(({ seat }) => seat === "trust");
  expect(trusts).toBeDefined();
  const more = { ...put, [trusts?.id ?? ""]: "in-place" };
  expect(academyPut("risk").safeParse(more).success).toBe(false);
});

const line: AcademyLine = {
  ...{ cycle: "2026-27", urn: 9_000_101, name: "A", phase: "Primary", cluster: "", counted: false },
  ...{ joinedOn: new Date("2026-09-01"), dueOn: null, sentAt: null, remindedAt: null },
  openedAgainAt: null,
};

test.each([
  ["2026-11-21", true],
  ["2027-08-31", true],
  ["2027-09-02", true],
  ["2030-01-01", true],
])(
  "on %s an academy that joined on the first day of the cycle is in its first year in it: %s",
  (today, first) => {
    const [academy] = academiesOf([line], [], new Date(today));
    expect(academy?.firstYear).toBe(first);
    expect(academy?.cluster).toBeNull();
  },
);

test("a cycle is looked at on its last day, or today while it lasts", () => {
  expect(dayIn("2026-27", new Date("2026-11-21"))).toEqual(new Date("2026-11-21"));
  expect(dayIn("2026-27", new Date("2028-11-21"))).toEqual(new Date("2027-08-31"));
});

test("a statement that is no longer marked is sent as an empty text, with a script and without", () => {
  const [seen] = statementsSeen(CURRENT_RUBRIC, "risk");
  const form = new FormData();
  form.set(seen?.id ?? "", "");
  form.set("reason", "");
  form.set("version", "1");
  const parsed = parseForm(academyForm("risk"), form);
  expect(parsed.ok && academyMarksIn("risk", parsed.value)).toEqual({});
});

test.each([
  ["9000105", { "academy-9000105": "yes" }],
  [undefined, {}],
  ["", {}],
  ["0105", {}],
  ["9000105 OR 1=1", {}],
  ["99999999999", {}],
  [["9000105", "9000106"], {}],
])("an address that names %s ticks %o", (academy, ticked) => {
  expect(tickedBy({ academy })).toEqual(ticked);
});
