import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import {
  isKept,
  makeFolder,
  moveFolder,
  removeFolder,
  sweepFolders,
} from "@/lib/register/importer/upload-folder";

const ID = "70000000-0000-4000-8000-000000000001";
const OTHER = "70000000-0000-4000-8000-000000000002";
const at = (pid: number, id: string) => join(tmpdir(), `waymark-upload-${pid}-${id}`);
const made: string[] = [at(process.pid, ID), at(process.pid, OTHER)];
afterEach(() => Promise.all(made.map(removeFolder)));

function aFolderOf(pid: number): string {
  const path = at(pid, ID);
  mkdirSync(path);
  made.push(path);
  return path;
}

/** A process that has ended. */
const ended = () => spawnSync(process.execPath, ["-e", ""]).pid;

it("a folder of an upload is for nobody else to enter", async () => {
  const path = await makeFolder(ID);
  expect(statSync(path).mode & 0o777).toBe(0o700);
  expect(await isKept(ID)).toBe(true);
});

it("is handed on once", async () => {
  await makeFolder(ID);
  const [one, other] = await Promise.all([moveFolder(ID, OTHER), moveFolder(ID, OTHER)]);
  expect([one, other].filter(path => path !== null)).toHaveLength(1);
  expect(await isKept(ID)).toBe(false);
  expect(await isKept(OTHER)).toBe(true);
});

it("what a dead process left is swept, and what a living one has is left", async () => {
  const [dead, alive] = [aFolderOf(ended()), aFolderOf(process.ppid)];
  const mine = await makeFolder(ID);
  await sweepFolders();
  expect([dead, alive, mine].map(existsSync)).toEqual([false, true, true]);
});

it("at the start nothing can be one's own: a process of the same number left it", async () => {
  const mine = await makeFolder(ID);
  await sweepFolders({ atStart: true });
  expect(existsSync(mine)).toBe(false);
});

it("what was kept for an hour is kept no longer", async () => {
  const mine = await makeFolder(ID);
  const then = Date.now() / 1_000 - 61 * 60;
  utimesSync(mine, then, then);
  expect(await isKept(ID)).toBe(false);
  expect(await moveFolder(ID, OTHER)).toBeNull();
  await sweepFolders();
  expect(existsSync(mine)).toBe(false);
});
