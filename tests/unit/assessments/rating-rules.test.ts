import { expect, test } from "vitest";
import { type Answer, EMPTY_ANSWER } from "@/lib/assessments/cycle/rules";
import {
  answerOf,
  choiceOf,
  EVIDENCE_MAX,
  isNewTo,
  keepBoth,
  missingFrom,
  NO_ROOM,
  sameAnswer,
  withLastEvidence,
} from "@/lib/assessments/rating/rules";
import { ifMatch, ratingForm, ratingPut, saveKey } from "@/lib/assessments/rating/schema";
import { LEVELS } from "@/lib/rubric";

const answer = (some: Partial<Answer>): Answer => ({ ...EMPTY_ANSWER, ...some });

test.each([...LEVELS, "not-agreed" as const, null])("the choice '%s' comes back", choice => {
  expect(choiceOf(answerOf(choice, "why", "what"))).toBe(choice);
});

test("a row is never both at a level and not agreed", () => {
  expect(answerOf("not-agreed", "split", "")).toEqual({
    level: null,
    notAgreed: true,
    reason: "split",
    evidenceNote: "",
  });
});

test.each<[string, Answer, Record<string, string>]>([
  ["a level alone", answer({ level: "beginning" }), {}],
  ["not agreed with a reason", answer({ notAgreed: true, reason: "split" }), {}],
  [
    "not agreed without one",
    answer({ notAgreed: true }),
    { reason: "Say why the board has not agreed a level" },
  ],
  [
    "neither",
    answer({ reason: "because" }),
    { level: "Choose the level that fits best, or choose not agreed" },
  ],
])("what is missing from an answer with %s", (_, row, missing) => {
  expect(missingFrom(row)).toEqual(missing);
});

test.each<[keyof Answer, Partial<Answer>]>([
  ["level", { level: "leading" }],
  ["notAgreed", { notAgreed: true }],
  ["reason", { reason: "other" }],
  ["evidenceNote", { evidenceNote: "other" }],
])("answers that differ in %s differ", (_, other) => {
  expect(sameAnswer(answer({}), answer({}))).toBe(true);
  expect(sameAnswer(answer({}), answer(other))).toBe(false);
});

test.each(["0", "1", "42", "999999999"])("%s is a version", value => {
  expect(ifMatch.parse(value)).toBe(Number(value));
});

test.each(["", "-1", "01", "1.0", "1e3", " 1", '"1"', "1000000000", "NaN", null])(
  "'%s' is no version",
  value => {
    expect(ifMatch.safeParse(value).success).toBe(false);
  },
);

test("what autosave puts has exactly three parts", () => {
  const put = { level: null, reason: "", evidenceNote: "" };
  expect(ratingPut.safeParse(put).success).toBe(true);
  expect(ratingPut.safeParse({ ...put, trustUid: 1 }).success).toBe(false);
  expect(ratingPut.safeParse({ ...put, level: "best" }).success).toBe(false);
  expect(ratingPut.safeParse({ ...put, level: ["leading"] }).success).toBe(false);
  expect(ratingPut.safeParse({ level: null, reason: "" }).success).toBe(false);
});

test("2,000 characters of reason and 4,000 of evidence are kept, one more is not", () => {
  const put = { level: null, reason: "r".repeat(2000), evidenceNote: "e".repeat(4000) };
  expect(ratingPut.safeParse(put).success).toBe(true);
  expect(ratingPut.safeParse({ ...put, reason: `${put.reason}r` }).success).toBe(false);
  expect(ratingPut.safeParse({ ...put, evidenceNote: `${put.evidenceNote}e` }).success).toBe(false);
});

test("a form without a pressed button goes on", () => {
  expect(ratingForm.parse({ reason: "", evidenceNote: "", version: "3" })).toEqual({
    reason: "",
    evidenceNote: "",
    version: 3,
    go: "continue",
  });
});

test("only a UUID is a save's key", () => {
  expect(saveKey.safeParse("6f1f8d34-5b0e-4c55-9a1c-2f1f0a3b7c11").success).toBe(true);
  expect(saveKey.safeParse("1").success).toBe(false);
  expect(saveKey.safeParse(null).success).toBe(false);
});

const both = (mine: string, theirs: string) =>
  keepBoth(
    { reason: mine, evidenceNote: "" },
    "Priya Shah",
    { reason: theirs, evidenceNote: "" },
    "Owen Trevithick",
  ).reason;

test.each([
  ["two texts", "Mine.", "Theirs.", "Theirs.\n– Owen Trevithick\n\nMine.\n– Priya Shah"],
  ["mine alone", "Mine.", "", "Mine."],
  ["theirs alone", "", "Theirs.", "Theirs."],
  ["none", "", "", ""],
  ["the same twice", "Same.", " Same.\n", "Same."],
  ["theirs with more added by me", "Theirs. And mine.", "Theirs.", "Theirs. And mine."],
  ["mine with more added by them", "Mine.", "Mine. And theirs.", "Mine. And theirs."],
])("both notes kept, of %s", (_, mine, theirs, kept) => {
  expect(both(mine, theirs)).toBe(kept);
});

test("both notes kept: reason and evidence each by itself", () => {
  const mine = { reason: "r1", evidenceNote: "e1" };
  const theirs = { reason: "r2", evidenceNote: "" };
  expect(keepBoth(mine, "Me", theirs, "Them")).toEqual({
    reason: "r2\n– Them\n\nr1\n– Me",
    evidenceNote: "e1",
  });
});

const filling = (last: string) => "n".repeat(EVIDENCE_MAX - last.length - 2);

test.each([
  ["an empty note", "", "Minutes, May", "Minutes, May"],
  ["a note of blanks", " \n", "Minutes, May", "Minutes, May"],
  ["a note of its own", "Visit, June\n", "Minutes, May", "Visit, June\n\nMinutes, May"],
  [
    "a note that has it",
    "Minutes, May. Visit, June ",
    "Minutes, May",
    "Minutes, May. Visit, June ",
  ],
  ["a note, with nothing written last time", " Visit, June", "", " Visit, June"],
  ["a note that leaves just room", filling("last"), "last", `${filling("last")}\n\nlast`],
  ["a note that is one letter too long", `${filling("last")}n`, "last", null],
])("last time's evidence in %s", (_, note, last, both) => {
  expect(withLastEvidence(note, last)).toBe(both);
});

test("last time's evidence is new to a note that does not hold it, and never where there is none", () => {
  expect(isNewTo("Visit, June", "Minutes, May")).toBe(true);
  expect(isNewTo("Minutes, May. Visit, June", "Minutes, May")).toBe(false);
  expect(isNewTo("", "")).toBe(false);
});

test("what does not fit is said with the limit that holds", () => {
  expect(NO_ROOM).toContain(`${EVIDENCE_MAX.toLocaleString("en-GB")} characters`);
});
