import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "@/lib/server/steps.mjs";

const list = readFileSync(join(root, "tests/asvs.md"), "utf8");
const NAMED = [...list.matchAll(/`(tests\/[\w./-]+)` › (.+?)(?=<br>| \|$)/gm)].map(
  ([, file = "", title = ""]) => [title, file] as const,
);

test.each([...new Map(NAMED)])("the list names %s, and it is in %s", (title, file) => {
  expect(existsSync(join(root, file)), file).toBe(true);
  expect(readFileSync(join(root, file), "utf8")).toContain(title);
});

const LINES = [...list.matchAll(/^\| (\d+\.\d+\.\d+) \| ([123]) \| (\w+) \| (.+) \|$/gm)];

test("every requirement is there once, is of a known state, and says by what", () => {
  expect(LINES.length).toBeGreaterThan(200);
  expect(new Set(LINES.map(([, id]) => id)).size).toBe(LINES.length);
  const states = LINES.map(([, , , state]) => state);
  expect(states.filter(state => !/^(held|read|operator|open)$/.test(state ?? ""))).toEqual([]);
  const unnamed = LINES.filter(([, , , state, by = ""]) => state === "held" && !by.includes(" › "));
  expect(unnamed.map(([, id]) => id)).toEqual([]);
});

test("the sums at its head are right", () => {
  const sum = (state: string) => LINES.filter(([, , , is]) => is === state).length;
  const said = `${sum("held")} held, ${sum("read")} read, ${sum("operator")} operator, ${sum("open")} open.`;
  expect(list).toContain(said);
});
