import { describe, expect, test } from "vitest";
import { chosenIn } from "@/lib/improvement/pairing/rules";
import {
  endsSoon,
  OUTCOMES,
  type Outcome,
  outcomesFor,
  refusalOf,
  sayTime,
  stateOf,
  wrongInStart,
  wrongInUntil,
} from "@/lib/improvement/support/rules";
import { readAgreement, readOutcome, readProposal } from "@/lib/improvement/support/schema";

const NOW = new Date("2026-11-21T09:42:00Z");
const TODAY = new Date("2026-11-21");
const day = (said: string) => new Date(said);
const verdicts = (...said: (Outcome | null)[]) => said.map(verdict => ({ verdict }));

test.each([
  ["proposed", null, null, []],
  ["agreed", NOW, null, []],
  ["agreed", NOW, null, ["too-soon", null]],
  ["ended", NOW, NOW, ["too-soon", "helped"]],
  ["ended", NOW, NOW, ["not-helped", null]],
  ["dropped", NOW, NOW, ["dropped", null]],
  ["dropped", null, NOW, ["dropped"]],
] as const)("support is %s: agreed %j, closed %j, said %j", (state, agreedAt, closedAt, said) => {
  expect(stateOf({ agreedAt, closedAt, outcomes: verdicts(...said) })).toBe(state);
});

test("a proposal can only be dropped; of what is agreed anything can be said", () => {
  expect(outcomesFor({ agreedAt: null })).toEqual(["dropped"]);
  expect(outcomesFor({ agreedAt: NOW })).toEqual(OUTCOMES);
});

test.each([
  ["2026-11-20", true],
  ["2026-12-19", true],
  ["2026-12-20", false],
])("support until %s ends soon: %s", (until, soon) => {
  expect(endsSoon({ untilOn: day(until) }, TODAY)).toBe(soon);
});

test("when it is, in words", () => {
  const time = { startsOn: day("2027-01-04"), untilOn: day("2027-07-16") };
  expect(sayTime(time)).toBe("4 January 2027 to 16 July 2027");
});

test.each([
  ["2025-11-20", "The first day can be up to a year ago"],
  ["2025-11-21", null],
  ["2026-11-21", null],
  ["2031-11-21", null],
  ["2031-11-22", "The first day can be up to 5 years ahead"],
])("beginning on %s is wrong by: %s", (starts, wrong) => {
  expect(wrongInStart(day(starts), NOW)).toBe(wrong);
});

test.each([
  ["2026-11-21", null, "The last day must be in the future"],
  ["2026-11-22", null, null],
  ["2027-01-04", "2027-01-04", "The last day must be after the first"],
  ["2027-01-05", "2027-01-04", null],
  ["2031-11-22", null, "The last day can be up to 5 years ahead"],
])("lasting until %s from %s is wrong by: %s", (until, starts, wrong) => {
  expect(wrongInUntil(day(until), starts === null ? null : day(starts), NOW)).toBe(wrong);
});

test("a change by somebody else is a conflict; what is over is a state", () => {
  expect([refusalOf("moved").code, refusalOf("closed").code]).toEqual(["conflict", "state"]);
});

const form = (fields: Record<string, string>) => {
  const sent = new FormData();
  for (const [name, value] of Object.entries(fields)) sent.set(name, value);
  return sent;
};
const date = (name: string, [d, m, y]: [string, string, string]) => ({
  ...{ [`${name}-day`]: d, [`${name}-month`]: m, [`${name}-year`]: y },
});
const FULL = {
  ...{ step: "quality", to: "9000103", from: "9000104", what: "Two days", who: "Heads" },
  ...date("starts", ["4", "January", "2027"]),
  ...date("until", ["16", "7", "2027"]),
};
const EMPTY = { ...date("starts", ["", "", ""]), ...date("until", ["", "", ""]) };

describe("a proposal", () => {
  test("is read with its days and numbers", () => {
    expect(readProposal(form(FULL), NOW)).toMatchObject({
      ok: true,
      value: {
        ...{ step: "quality", to: 9_000_103, from: 9_000_104, what: "Two days", who: "Heads" },
        ...{ startsOn: day("2027-01-04"), untilOn: day("2027-07-16") },
      },
    });
  });

  test("that is empty says all that is wrong at once, and keeps what was typed", () => {
    const read = readProposal(
      form({ ...EMPTY, to: "", from: "", step: "", what: "", who: "x" }),
      NOW,
    );
    expect(read).toMatchObject({
      ok: false,
      state: {
        values: { who: "x" },
        errors: {
          ...{ step: "Choose a step", to: "Choose the academy that is helped" },
          ...{ from: "Choose the academy that helps", what: "Say what the help is" },
          ...{ starts: "Give the first day", until: "Give the last day" },
        },
      },
    });
  });

  test.each([
    ["an academy that would help itself", { from: "9000103" }, "from"],
    ["overall performance, which is no step", { step: "overall" }, "step"],
    ["a step that there is not", { step: "toString" }, "step"],
    ["something that is no number", { to: "9e6" }, "to"],
    ["no day at all", date("until", ["31", "2", "2027"]), "until"],
    ["an end before its beginning", date("until", ["1", "1", "2027"]), "until"],
    ["words that are too long", { what: "x".repeat(501) }, "what"],
    ["names that are too long", { who: "x".repeat(301) }, "who"],
  ])("of %s is mended there", (_, some, field) => {
    const read = readProposal(form({ ...FULL, ...some }), NOW);
    expect(read.ok ? [] : Object.keys(read.state.errors ?? {})).toEqual([field]);
  });

  test("that carries a field of its own is refused", () => {
    expect(readProposal(form({ ...FULL, trustUid: "1" }), NOW).ok).toBe(false);
  });
});

test("what is agreed names neither step nor academies again", () => {
  const { step: _step, to: _to, from: _from, ...details } = FULL;
  expect(readAgreement(form(details), NOW)).toMatchObject({ ok: true, value: { who: "Heads" } });
  expect(readAgreement(form(FULL), NOW).ok).toBe(false);
});

describe("what came of it", () => {
  const none = date("next", ["", "", ""]);

  test.each(["helped", "partly", "not-helped", "dropped"])("%s needs no day", verdict => {
    const sent = form({ verdict, words: "x", ...date("next", ["99", "", ""]) });
    expect(readOutcome(sent, NOW)).toMatchObject({ ok: true, value: { verdict, nextOn: null } });
  });

  test("a form that asks for no day may bring none", () => {
    expect(readOutcome(form({ verdict: "dropped", words: "x" }), NOW).ok).toBe(true);
    expect(readOutcome(form({ verdict: "too-soon", words: "x" }), NOW).ok).toBe(false);
  });

  test("too soon to tell needs the day until which it goes on", () => {
    const said = { verdict: "too-soon", words: "x" };
    expect(readOutcome(form({ ...said, ...none }), NOW)).toMatchObject({
      state: { errors: { next: "Give the day until which it goes on" } },
    });
    const until = date("next", ["31", "3", "2027"]);
    expect(readOutcome(form({ ...said, ...until }), NOW)).toMatchObject({
      ok: true,
      value: { nextOn: day("2027-03-31") },
    });
  });

  test("needs a verdict and a sentence", () => {
    expect(readOutcome(form({ words: "", ...none }), NOW)).toMatchObject({
      state: {
        errors: { verdict: "Choose what came of it", words: "Say what changed, in a sentence" },
      },
    });
  });
});

test.each([
  [
    { to: "1", from: "2", step: "risk" },
    { to: "1", from: "2", step: "risk" },
  ],
  [{ to: "3", step: "overall" }, {}],
  [{ to: ["1", "2"], from: "2x", step: ["risk"] }, {}],
  [{}, {}],
])("of the address %j the form takes %j", (query, chosen) => {
  expect(chosenIn(query, [{ urn: 1 }, { urn: 2 }])).toEqual(chosen);
});
