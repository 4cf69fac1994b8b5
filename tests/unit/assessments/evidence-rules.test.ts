import { describe, expect, test } from "vitest";
import {
  knownStatements,
  NOTHING_PREPARED,
  preparedLevels,
  preparedStatus,
  statementIn,
} from "@/lib/assessments/evidence/rules";
import {
  evidenceForm,
  marksForm,
  readEvidence,
  readMarks,
} from "@/lib/assessments/evidence/schema";
import type { PreparedEvidence } from "@/lib/assessments/library/rules";
import { isWebLink, sayDates } from "@/lib/assessments/library/rules";
import { parseForm } from "@/lib/forms";
import { CURRENT_RUBRIC } from "@/lib/rubric";

const REGISTER = "risk.developing.risk-register";
const NOW = new Date("2026-11-21T09:42:00Z");

test.each([
  "https://example.org",
  "http://example.org/a?b=c#d",
  "https://trust.sharepoint.com/:b:/s/Board/Ea%20b",
])("%s is a link", link => {
  expect(isWebLink(link)).toBe(true);
});

test.each([
  "javascript:alert(1)",
  "JAVASCRIPT:alert(1)",
  " https://example.org",
  "https://example.org/a b",
  "https:example.org",
  "https:///example.org",
  "https://",
  "//example.org",
  "ftp://example.org",
  "data:text/html,x",
  "file:///C:/register.docx",
  "www.example.org",
  "https://me:secret@example.org",
  "https://me@example.org",
  "HTTPS://example.org",
])("%j is none", link => {
  expect(isWebLink(link)).toBe(false);
});

test("a statement belongs to one row, of the version that is asked for", () => {
  expect(statementIn(CURRENT_RUBRIC, "risk", REGISTER)?.id).toBe(REGISTER);
  expect(statementIn(CURRENT_RUBRIC, "vision", REGISTER)).toBeUndefined();
  expect(statementIn(CURRENT_RUBRIC, "risk", "risk.developing.made-up")).toBeUndefined();
  expect(knownStatements("risk").every(id => id.startsWith("risk."))).toBe(true);
});

test.each([
  [0, 0, "Not yet started"],
  [0, 1, "In progress"],
  [3, 0, "In progress"],
  [4, 0, "Completed"],
] as const)("%i of 4 marked, %i with evidence: %s", (marked, withEvidence, status) => {
  expect(preparedStatus({ marked, withEvidence, all: 4 })).toBe(status);
});

describe("what pages show", () => {
  const one: PreparedEvidence = {
    ...{
      id: "1",
      title: "Register",
      addedByName: "Owen",
      content: null,
      shows: [REGISTER],
      restricted: false,
    },
    ...{ speaksFor: new Date("2026-05-03"), expiresOn: new Date("2026-11-21") },
  };
  const on = new Date("2026-11-21");

  test("evidence counts on its last day, and has expired the day after", () => {
    expect(sayDates(one, on)).toBe("speaks for 3 May 2026, expires 21 November 2026");
    expect(sayDates(one, new Date("2026-11-22"))).toBe(
      "speaks for 3 May 2026, expired 21 November 2026",
    );
    expect(sayDates({ ...one, expiresOn: null }, on)).toBe("speaks for 3 May 2026");
  });

  test("each statement has its mark and what shows it; what one may not read is not there", () => {
    const marks = new Map([[REGISTER, { mark: "unsure" as const, byName: "Tom", at: NOW }]]);
    const levels = preparedLevels(CURRENT_RUBRIC.characteristics.risk, {
      ...{ on, marks, evidence: [one] },
    });
    const statements = levels.flatMap(level => level.statements);
    expect(statements.find(({ id }) => id === REGISTER)).toMatchObject({
      ...{ mark: "unsure", marked: "Tom, 21 November 2026" },
      evidence: [{ title: "Register", note: "", link: "" }],
    });
    expect(statements.filter(({ evidence }) => evidence.length > 0)).toHaveLength(1);
  });

  test("a row that nobody has begun has all its statements, and nothing of them", () => {
    const levels = preparedLevels(CURRENT_RUBRIC.characteristics.risk, NOTHING_PREPARED);
    expect(levels.map(({ counts }) => counts)).toEqual(Array(4).fill("nothing prepared yet"));
  });
});

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

describe("the form of the marks", () => {
  const read = (fields: Readonly<Record<string, string>>) => {
    const parsed = parseForm(marksForm("risk"), formOf(fields));
    return parsed.ok ? readMarks("risk", parsed.value) : parsed.state.errors;
  };

  test("asks for what was changed, and leaves what was not", () => {
    const sent = { [REGISTER]: "in-place", [`was ${REGISTER}`]: "in-place" };
    expect(read(sent)).toEqual({ marks: new Map(), go: { to: "save" } });
    expect(read({ ...sent, [REGISTER]: "unsure" })).toMatchObject({
      marks: new Map([[REGISTER, "unsure"]]),
    });
  });

  test("takes a mark back where none is chosen in its place, and only where one stood", () => {
    const none = { [REGISTER]: "", [`was ${REGISTER}`]: "in-place" };
    expect(read(none)).toMatchObject({ marks: new Map([[REGISTER, null]]) });
    expect(read({ ...none, [`was ${REGISTER}`]: "" })).toMatchObject({ marks: new Map() });
    expect(read({ [`was ${REGISTER}`]: "in-place" })).toMatchObject({ marks: new Map() });
  });

  test("says by its button what else it asks for", () => {
    const evidence = "60000000-0000-4000-8000-000000000021";
    expect(read({ go: `add ${REGISTER}` })).toMatchObject({ go: { to: "add" } });
    expect(read({ go: `take-away ${REGISTER} ${evidence}` })).toMatchObject({
      go: { to: "take-away", statement: REGISTER, evidence },
    });
    expect(read({ go: "take-away" })).toBeNull();
    expect(read({ go: `add ${REGISTER} ${evidence}` })).toBeNull();
  });

  test("knows no other fields", () => {
    expect(read({ "risk.developing.made-up": "in-place" })).toEqual({
      form: "This form has changed. Reload the page",
    });
  });
});

describe("evidence as a form gives it", () => {
  const form = {
    ...{ title: "Register", link: "", note: "x", [REGISTER]: "yes", concerns: "nobody" as const },
    ...{ "speaks-day": "21", "speaks-month": "November", "speaks-year": "2026" },
    ...{ "expires-day": "", "expires-month": "", "expires-year": "" },
  };

  test("speaks for today at the latest", async () => {
    expect(await readEvidence("risk", form, NOW)).toMatchObject({
      ok: true,
      value: { speaksFor: new Date("2026-11-21"), expiresOn: null, shows: [REGISTER] },
    });
    const tomorrow = await readEvidence("risk", { ...form, "speaks-day": "22" }, NOW);
    expect(tomorrow).toMatchObject({ errors: { speaks: expect.stringContaining("today") } });
  });

  test.each([
    ["title", 200],
    ["link", 2000],
    ["note", 4000],
  ] as const)("%s takes %i characters, and not one more", (field, most) => {
    const parsedWith = (length: number) =>
      parseForm(evidenceForm("risk"), formOf({ ...form, [field]: "a".repeat(length) }));
    expect(parsedWith(most).ok).toBe(true);
    const { ok, ...rest } = parsedWith(most + 1);
    expect([ok, "state" in rest && Object.keys(rest.state.errors ?? {})]).toEqual([false, [field]]);
  });

  test("all that is wrong is said at once", async () => {
    const wrong = { ...form, title: "", note: "", "speaks-day": "32", [REGISTER]: "" };
    const read = await readEvidence("risk", wrong, NOW);
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual(["title", "speaks", "file", "shows"]);
  });
});
