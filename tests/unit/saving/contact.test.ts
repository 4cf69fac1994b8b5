import { expect, test } from "vitest";
import { idleAfter, idleAt } from "@/app/_shell/contact";

const MINUTE = 60_000;

test.each([
  [60, 53, "fine"],
  [60, 54, "ending"],
  [60, 58, "ending"],
  [60, 59, "ended"],
  [30, 23, "fine"],
  [30, 24, "ending"],
  [15, 8, "fine"],
  [15, 9, "ending"],
  [15, 24 * 60, "ended"],
] as const)("of %i minutes, after %i: %s", (minutes, passed, idle) => {
  expect(idleAfter(passed * MINUTE, minutes)).toBe(idle);
});

test.each([
  ["hours before its end", { now: 10, left: 700, contact: 10 }, "fine"],
  ["five minutes before its end, just used", { now: 695, left: 700, contact: 695 }, "closing"],
  ["at its end, just used", { now: 700, left: 700, contact: 699 }, "ended"],
  ["at its end, signed in anew since", { now: 705, left: 700, contact: 704 }, "fine"],
  ["hours before its end, long unused", { now: 100, left: 700, contact: 45 }, "ending"],
  ["before its end, unused for too long", { now: 100, left: 102, contact: 30 }, "ended"],
] as const)("a session %s", (_, { now, left, contact }, idle) => {
  const known = { loaded: 0, contact: contact * MINUTE, minutes: 60, minutesLeft: left };
  expect(idleAt(now * MINUTE, known)).toBe(idle);
});
