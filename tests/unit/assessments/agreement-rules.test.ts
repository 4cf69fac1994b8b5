import { describe, expect, test } from "vitest";
import {
  answerBy,
  leavesRoomFor,
  type Note,
  targetYears,
  wrongInNote,
} from "@/lib/assessments/agreement/rules";
import { noteForm } from "@/lib/assessments/agreement/schema";
import { EMPTY_ANSWER } from "@/lib/assessments/cycle/rules";
import { differentForm } from "@/lib/assessments/different/schema";
import { presenceForm } from "@/lib/assessments/presence/schema";
import { parseForm, tickedIn, tickOf } from "@/lib/forms";

const note = (some: Partial<Note>): Note => ({
  ...{ note: "", targetLevel: null, targetYear: null },
  ...some,
});
const formOf = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

describe("a target", () => {
  test("lies in this cycle or one of the next five, over the turn of a century too", () => {
    expect(targetYears("2026-27")).toEqual([
      ...["2026-27", "2027-28", "2028-29", "2029-30", "2030-31", "2031-32"],
    ]);
    expect(targetYears("2098-99").slice(0, 2)).toEqual(["2098-99", "2099-00"]);
  });

  test.each<[string, Partial<Note>, string[]]>([
    ["neither level nor year", {}, []],
    ["both", { targetLevel: "leading", targetYear: "2027-28" }, []],
    ["a level alone", { targetLevel: "leading" }, ["targetYear"]],
    ["a year alone", { targetYear: "2027-28" }, ["targetLevel"]],
    ["a year long past", { targetLevel: "leading", targetYear: "2019-20" }, ["targetYear"]],
  ])("with %s", (_, some, fields) => {
    expect(Object.keys(wrongInNote(note(some), "2026-27"))).toEqual(fields);
  });
});

describe("what a committee proposes", () => {
  const proposed = { level: "leading", notAgreed: false, reason: "We looked." } as const;

  test("keeps the board's own evidence", () => {
    expect(answerBy(proposed, { ...EMPTY_ANSWER, evidenceNote: "Minutes" })).toEqual({
      ...proposed,
      evidenceNote: "Minutes",
    });
  });

  test.each([
    ["the board has said nothing", EMPTY_ANSWER, true],
    ["the board has noted evidence alone", { ...EMPTY_ANSWER, evidenceNote: "x" }, true],
    ["the board has said the same", { ...EMPTY_ANSWER, ...proposed }, true],
    ["the board has begun a reason", { ...EMPTY_ANSWER, reason: "x" }, false],
    ["the board has another level", { ...EMPTY_ANSWER, level: "beginning" as const }, false],
    ["the board has not agreed", { ...EMPTY_ANSWER, notAgreed: true }, false],
  ])("where %s", (_, now, room) => {
    expect(leavesRoomFor(proposed, now)).toBe(room);
  });
});

describe("what forms take", () => {
  const saved = { note: "x", targetLevel: "", targetYear: "", version: "0" };

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["a level that there is not", { targetLevel: "Leading" }, "targetLevel"],
    ["a year that is none", { targetYear: "2026-28" }, "targetYear"],
    ["a note that is too long", { note: "x".repeat(4001) }, "note"],
    ["a version that is no number", { version: "-1" }, "version"],
    ["a field of another form", { trustUid: "1" }, "form"],
  ])("not %s", (_, some, field) => {
    const parsed = parseForm(noteForm, formOf({ ...saved, ...some }));
    expect(parsed.ok ? [] : Object.keys(parsed.state.errors ?? {})).toEqual([field]);
  });

  test("no different view without its words or without saying what level it is", () => {
    const parsed = parseForm(differentForm, formOf({ holder: "x", words: " " }));
    expect(parsed.ok ? {} : parsed.state.errors).toEqual({
      holder: "Choose whose view it is",
      level: "Choose the level they would give, or no level",
      words: "Say how the view differs",
    });
  });

  test("a different view as long as it may be, and no longer", () => {
    const at = (length: number) =>
      parseForm(differentForm, formOf({ level: "none", words: "x".repeat(length) }));
    expect([at(2000).ok, at(2001).ok]).toEqual([true, false]);
  });

  test("ticks of people alone count as who was present", () => {
    const id = "00000000-0000-4000-8000-000000000001";
    expect(tickedIn([tickOf(id), "tick-", "tick-x", "alsoPresent", id])).toEqual([id]);
    const fields = { alsoPresent: "", version: "0" };
    const ticked = presenceForm([id]);
    expect(parseForm(ticked, formOf({ ...fields, [tickOf(id)]: "yes" })).ok).toBe(true);
    expect(parseForm(ticked, formOf({ ...fields, [tickOf(id)]: "no" })).ok).toBe(false);
    expect(parseForm(ticked, formOf({ ...fields, "present-x": "yes" })).ok).toBe(false);
  });
});
