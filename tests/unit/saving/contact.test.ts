import { expect, test } from "vitest";
import { idleAfter } from "@/app/_shell/contact";

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
