import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { thisProcess } from "@/lib/server/process.mjs";
import {
  leaveFolder,
  noteAddress,
  runningHere,
  sayRunning,
  takeFolder,
} from "@/lib/server/running.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waymark-running-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("who takes a folder is told who has it already, and where", async () => {
  expect(await takeFolder(folder, ".next")).toBeUndefined();
  noteAddress(folder, ".next", "http://127.0.0.1:3000");

  const other = await takeFolder(folder, ".next");

  expect(other).toEqual({ ...thisProcess(), dist: ".next", address: "http://127.0.0.1:3000" });
  expect(other && sayRunning(other)).toBe(
    `Waymark is already running on this data folder at http://127.0.0.1:3000 (process ${process.pid}).`,
  );
});

it("a folder is free again once its server has left it", async () => {
  await takeFolder(folder, ".next");

  leaveFolder(folder);

  expect(runningHere(folder)).toBeUndefined();
});

it.each([
  ["that is gone", { pid: 2 ** 22 + 1, began: "1" }],
  ["whose number another process has now", { pid: process.pid, began: "an earlier start" }],
])("the note of a server %s is taken over", async (_what, dead) => {
  writeFileSync(join(folder, "running.json"), JSON.stringify({ ...dead, dist: ".next" }));

  expect(await takeFolder(folder, ".next")).toBeUndefined();
  expect(runningHere(folder)?.pid).toBe(process.pid);
});

it("leaving does not take away the note of a server that came later", async () => {
  const later = JSON.stringify({ pid: 1, began: "0", dist: ".next" });
  writeFileSync(join(folder, "running.json"), later);

  leaveFolder(folder);

  expect(readFileSync(join(folder, "running.json"), "utf8")).toBe(later);
});
