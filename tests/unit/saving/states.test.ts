import { describe, expect, test } from "vitest";
import { together } from "@/app/_shell/saving/other-saving";
import {
  begin,
  edit,
  goOnAt,
  hold,
  isSame,
  isUnsaved,
  meet,
  nextSave,
  type Outcome,
  resume,
  type Saving,
  type Sent,
  send,
  settle,
  take,
  waitFor,
} from "@/app/_shell/saving/saving";
import type { TheirAnswer, Typed } from "@/app/trusts/[uid]/[cycle]/[step]/rate-state";
import { saveWords } from "@/components/ui/save-status";

const AT = "9:42am";
const answer = (reason: string) => ({ level: "developing", reason, evidenceNote: "" });
const theirs: TheirAnswer = {
  level: "leading",
  reason: "theirs",
  evidenceNote: "",
  version: 8,
  updatedBy: "Owen Trevithick",
  updatedAt: "2026-11-21T09:40:00.000Z",
};
const refusal = { why: "change what is marked", errors: { reason: "Too long" } };

let keys = 0;
const newKey = () => `key ${++keys}`;

/** What would be sent now; the test fails where that is nothing. */
function open(now: Saving<Typed>, reason = "one"): Sent<Typed> {
  const sent = nextSave(now, answer(reason), newKey);
  if (sent === null) throw new Error("There is nothing to send");
  return sent;
}

/** One try, with what came of it. */
function tried(now: Saving<Typed>, outcome: Outcome<Typed>, reason = "one"): Saving<Typed> {
  return take(send(now, open(now, reason)), outcome, AT);
}

const typed = edit(begin<Typed>(3, "9:40am"));
const said = (now: Saving<Typed>) => saveWords(now.status);

describe("what the page says", () => {
  test("before the first save it says nothing, later when the last was", () => {
    expect(said(begin<Typed>(0, null))).toBe("");
    expect(said(begin<Typed>(3, AT))).toBe("All changes saved at 9:42am");
  });

  test("that all is saved it does not say while something is typed", () => {
    expect(said(typed)).toBe("");
  });

  test("a save on its way, and when it was made", () => {
    expect(said(send(typed, open(typed)))).toBe("Saving…");
    expect(said(tried(typed, { kind: "saved", version: 4 }))).toBe("All changes saved at 9:42am");
  });

  test("what was typed during a save is not called saved", () => {
    const onItsWay = send(typed, open(typed));
    const after = take(edit(onItsWay), { kind: "saved", version: 4 }, AT);
    expect([said(after), isUnsaved(after)]).toEqual(["Saving…", true]);
  });

  test.each<[Outcome<Typed>, string]>([
    [{ kind: "failed" }, "Not saved – we will keep trying. Do not close this page"],
    [{ kind: "conflict", theirs }, "Not saved – choose above which answer to keep"],
    [{ kind: "refused", refusal }, "Not saved – change what is marked"],
    [
      { kind: "signed-out" },
      "Not saved – you have been signed out. Sign in in another tab, then come back to this one",
    ],
  ])("after %o: %s", (outcome, words) => {
    const after = tried(typed, outcome);
    expect([said(after), isUnsaved(after)]).toEqual([words, true]);
  });

  test("it goes on saying that nothing is saved while it tries again, until it is", () => {
    const failed = tried(typed, { kind: "failed" });
    expect(said(send(failed, open(failed)))).toMatch(/^Not saved/);
    expect(said(tried(failed, { kind: "saved", version: 4 }))).toBe("All changes saved at 9:42am");
  });
});

describe("what is sent", () => {
  test("nothing, where nothing was typed", () => {
    expect(nextSave(begin<Typed>(3, AT), answer("one"), newKey)).toBeNull();
  });

  test("each new answer under a new key, at the version that the last save made", () => {
    const first = open(typed);
    const after = edit(take(send(typed, first), { kind: "saved", version: 4 }, AT));
    const second = open(after, "two");
    expect([first.version, second.version]).toEqual([3, 4]);
    expect(second.key).not.toBe(first.key);
  });

  test("a save that was never answered again just as it was, whatever was typed since", () => {
    const first = open(typed);
    const failed = edit(take(send(typed, first), { kind: "failed" }, AT));
    expect(open(failed, "two")).toEqual(first);
    const after = take(send(failed, first), { kind: "saved", version: 4 }, AT);
    expect(isUnsaved(after)).toBe(true);
    expect(open(after, "two")).toMatchObject({ version: 4, answer: answer("two") });
  });

  test("nothing while a choice between two answers is open, and then one's own over theirs", () => {
    const met = tried(typed, { kind: "conflict", theirs });
    expect(nextSave(edit(met), answer("one"), newKey)).toBeNull();
    expect(open(settle(met, false, AT))).toMatchObject({ version: 8, answer: answer("one") });
  });

  test("nothing once theirs was chosen", () => {
    const chosen = settle(tried(typed, { kind: "conflict", theirs }), true, AT);
    expect([isUnsaved(chosen), chosen.version, said(chosen)]).toEqual([
      false,
      8,
      "All changes saved at 9:42am",
    ]);
  });

  test("nothing of what was refused, until it is changed", () => {
    const refused = tried(typed, { kind: "refused", refusal });
    expect(nextSave(refused, answer("one"), newKey)).toBeNull();
    expect(open(edit(refused), "shorter").answer.reason).toBe("shorter");
    expect(edit(refused).refusal).toBeNull();
  });

  test("a kept text at the version it was typed over, so that it overwrites nothing", () => {
    const resumed = resume(begin<Typed>(9, AT), 7, answer("kept"), null);
    expect(open(resumed, "kept")).toMatchObject({ version: 7, answer: answer("kept") });
  });

  test("first the save that was on its way when the page was left, and then what it did not hold", () => {
    const left = open(typed);
    const resumed = resume(begin<Typed>(3, AT), 3, answer("more"), left);
    expect(open(resumed, "more")).toMatchObject({ key: left.key, answer: answer("one") });
    const after = tried(resumed, { kind: "saved", version: 4 }, "more");
    expect(open(after, "more")).toMatchObject({ version: 4, answer: answer("more") });
  });

  test("only that save, where it held everything", () => {
    const left = open(typed);
    const after = tried(resume(begin<Typed>(3, AT), 3, answer("one"), left), {
      kind: "saved",
      version: 4,
    });
    expect(isUnsaved(after)).toBe(false);
  });
});

describe("somebody else's answer", () => {
  test("that is what one meant oneself is no conflict", () => {
    const same = { ...theirs, level: "developing" as const, reason: "one" };
    const after = tried(typed, { kind: "conflict", theirs: same }, "one \r\n");
    expect([after.theirs, after.version, isUnsaved(after)]).toEqual([null, 8, false]);
  });

  test("that the button meets stands against what is in the form", () => {
    const met = meet(begin<Typed>(3, AT), theirs);
    expect([met.theirs, isUnsaved(met), said(met)]).toEqual([
      theirs,
      true,
      "Not saved – choose above which answer to keep",
    ]);
  });

  test("after a choice may be followed by a third one: a choice again", () => {
    const third = { ...theirs, version: 9, reason: "third" };
    const chosen = settle(tried(typed, { kind: "conflict", theirs }), false, AT);
    expect(tried(chosen, { kind: "conflict", theirs: third }).theirs).toEqual(third);
  });
});

describe("the next try", () => {
  test("comes a second after typing, and not at all where all is saved", () => {
    expect([waitFor(typed), waitFor(begin<Typed>(3, AT))]).toEqual([1_000, null]);
  });

  test("comes later and later while there is no answer, at most half a minute", () => {
    const waits = [1, 2, 3, 4, 5, 6].map(tries => waitFor({ ...typed, tries }));
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });

  test("begins anew after an answer", () => {
    const failed = tried(tried(typed, { kind: "failed" }), { kind: "failed" });
    expect(failed.tries).toBe(2);
    expect(tried(failed, { kind: "saved", version: 4 }).tries).toBe(0);
  });

  test("waits for somebody to choose or to change something", () => {
    const met = tried(typed, { kind: "conflict", theirs });
    const refused = tried(typed, { kind: "refused", refusal });
    expect([waitFor(met), waitFor(refused), waitFor(edit(refused))]).toEqual([null, null, 1_000]);
  });

  test("comes seldom for whoever is signed out: signing in brings it on", () => {
    expect(waitFor(tried(typed, { kind: "signed-out" }))).toBe(20_000);
  });
});

test.each([
  ["spaces at its ends", " one ", "one", true],
  ["line ends of another kind", "a\r\nb", "a\nb", true],
  ["a letter", "one", "One", false],
])("answers that differ in %s", (_, one, other, same) => {
  expect(isSame(answer(one), answer(other))).toBe(same);
});

describe("what cannot be saved without something else", () => {
  const lacks = { why: "choose by which year", errors: { targetYear: "Choose by which year" } };
  const held = hold(edit(begin<Typed>(3, null)), lacks);

  test("waits, and says for what", () => {
    expect(saveWords(held.status)).toBe("Not saved – choose by which year");
    expect([isUnsaved(held), waitFor(held), nextSave(held, answer("one"), newKey)]).toEqual([
      true,
      null,
      null,
    ]);
  });

  test("is tried again once something is changed", () => {
    expect(nextSave(edit(held), answer("one"), newKey)).toMatchObject({ version: 3 });
  });
});

describe("what a form's own action has saved", () => {
  test("is said with its time where nothing else is unsaved", () => {
    expect(goOnAt(begin<Typed>(3, null), 4, AT)).toMatchObject({
      version: 4,
      status: { kind: "saved", at: AT },
    });
    expect(goOnAt(edit(begin<Typed>(3, null)), 4, AT).status).toEqual({ kind: "idle" });
  });
});

describe("one line for two that save by themselves", () => {
  const idle = begin<Typed>(0, null);
  const saved = begin<Typed>(1, AT);
  const saving = send(edit(idle), open(edit(idle)));
  const failed = take(saving, { kind: "failed" }, AT);
  test.each([
    ["what is not saved, before all", saved, failed, "failed"],
    ["what is being saved", saved, saving, "saving"],
    ["nothing while something is typed", saved, edit(idle), "idle"],
    ["that all is saved, where the other was never touched", idle, saved, "saved"],
    ["nothing where neither was touched", idle, idle, "idle"],
  ] as const)("says %s", (_, one, other, kind) => {
    expect(together(one, other).kind).toBe(kind);
    expect(together(other, one).kind).toBe(kind);
  });

  test("says the time of whichever changed last", () => {
    expect(together(begin<Typed>(1, "9:50am"), saved)).toEqual({ kind: "saved", at: "9:50am" });
  });
});
