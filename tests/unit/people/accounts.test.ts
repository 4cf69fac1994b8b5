import { expect, test } from "vitest";
import { changeOf, type Verb } from "@/lib/people/accounts/rules";
import { readClosing } from "@/lib/people/accounts/schema";

const NOW = new Date("2026-11-21T09:42:00Z");
const TODAY = new Date("2026-11-21T00:00:00Z");
const JO = "00000000-0000-4000-8000-000000000001";
const PLACE = "00000000-0000-4000-8000-000000000002";
const alex = { userId: "00000000-0000-4000-8000-000000000003", now: NOW };
const open = { fromDate: TODAY, untilDate: null, suspendedAt: null, endedAt: null };
const suspended = { ...open, suspendedAt: NOW };
const ended = { ...open, untilDate: TODAY, endedAt: NOW };
const past = { ...open, untilDate: new Date("2026-11-20T00:00:00Z") };

test.each([
  ["suspend", "in force", open, { suspendedAt: NOW }],
  ["suspend", "suspended", suspended, null],
  ["suspend", "ended", ended, "over"],
  ["suspend", "past its term", past, "over"],
  ["lift", "in force", open, null],
  ["lift", "suspended", suspended, { suspendedAt: null }],
  ["lift", "ended", ended, "over"],
  ["end", "in force", open, { untilDate: TODAY, endedAt: NOW }],
  ["end", "suspended", suspended, { untilDate: TODAY, endedAt: NOW }],
  ["end", "ended", ended, null],
] as const)("to %s a place that is %s changes it so, or not at all", (verb, _, held, change) => {
  expect(changeOf(alex, { userId: JO, place: PLACE, verb }, held)).toEqual(change);
});

test.each(["suspend", "lift", "end"] satisfies Verb[])("nobody may %s their own place", verb => {
  const own = { userId: alex.userId, place: PLACE, verb };
  expect(changeOf(alex, own, suspended)).toBe("own");
});

test.each([
  [JO, "account", "suspend"],
  [JO, "account", "lift"],
  [JO, "administrator", "end"],
  [JO, PLACE, "end"],
])("%s %s %s is something to close or open", (userId, place, verb) => {
  expect(readClosing(userId, place, verb)).toEqual({ userId, place, verb });
});

test.each([
  ["nobody", "account", "suspend"],
  [JO, "accounts", "suspend"],
  [JO, "account", "end"],
  [JO, "account", "__proto__"],
  [undefined, null, 7],
])("%s %s %s is not", (userId, place, verb) => {
  expect(readClosing(userId, place, verb)).toBeNull();
});
