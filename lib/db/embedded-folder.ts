import { randomBytes } from "node:crypto";
import {
  accessSync,
  chownSync,
  constants,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { isRoot } from "./embedded-account";

const clusterFile = z.object({
  port: z.number().int(),
  /** Where the database is when the account that runs Postgres cannot enter the data folder. */
  place: z.string().optional(),
  passwords: z.object({
    postgres: z.string(),
    waymark_migrator: z.string(),
    app_login: z.string(),
  }),
});

/** What the data folder remembers of its cluster. */
export type ClusterFile = z.infer<typeof clusterFile>;

/** No start or stop takes as long as this, so an older lock is one that was left behind. */
const LOCK_AGE_MS = 5 * 60_000;

/** Makes the data folder if need be. @returns its one true path. */
export function openFolder(dataDir: string): string {
  try {
    // Root's Postgres runs as somebody else, who has to pass through.
    mkdirSync(dataDir, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
    mkdirSync(join(dataDir, "users"), { recursive: true, mode: 0o700 });
    for (const path of [dataDir, join(dataDir, "users")]) accessSync(path, constants.W_OK);
    return realpathSync(dataDir);
  } catch (error) {
    throw new Error(
      `The data folder ${dataDir} cannot be used (${(error as Error).message}). Name another in WAYMARK_DATA.`,
    );
  }
}

/** @returns undefined in a new folder. */
export function readClusterFile(folder: string): ClusterFile | undefined {
  const path = join(folder, "cluster.json");
  if (!statSync(path, { throwIfNoEntry: false })) return undefined;
  return clusterFile.parse(JSON.parse(readFileSync(path, "utf8")));
}

export function newClusterFile(): ClusterFile {
  const password = () => randomBytes(24).toString("base64url");
  const passwords = {
    postgres: password(),
    waymark_migrator: password(),
    app_login: password(),
  };
  return { port: 0, passwords };
}

/** Whole or not at all, readable by the owner of the folder alone. */
export function writeClusterFile(folder: string, file: ClusterFile): void {
  const path = join(folder, "cluster.json");
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 });
  const owner = statSync(folder);
  if (isRoot()) chownSync(unfinished, owner.uid, owner.gid);
  renameSync(unfinished, path);
}

/** Runs `work` while no other process starts, joins or stops the cluster of this folder. */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, "cluster.lock");
  const mine = join(folder, `cluster.lock.${process.pid}.${randomBytes(4).toString("hex")}`);
  // A link makes name and content appear at once: no reader meets an empty lock.
  writeFileSync(mine, String(process.pid), { mode: 0o600 });
  try {
    while (!tryLink(mine, lock)) {
      if (isLeftBehind(lock)) takeAway(lock, `${mine}.stale`);
      else await sleep(50);
    }
    try {
      return await work();
    } finally {
      rmSync(lock, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Notes that this process uses the cluster. @returns the name to give to `leave`. */
export function enter(folder: string): string {
  const name = `${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(join(folder, "users", name), "", { mode: 0o600 });
  return name;
}

/** @returns true when nobody that still lives uses the cluster. */
export function leave(folder: string, name: string): boolean {
  rmSync(join(folder, "users", name), { force: true });
  return !readdirSync(join(folder, "users")).some(user => isAlive(Number.parseInt(user, 10)));
}

/** Forgets users that were killed, once it is certain that Postgres did not run. */
export function forgetUsers(folder: string): void {
  for (const user of readdirSync(join(folder, "users"))) rmSync(join(folder, "users", user));
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function isLeftBehind(lock: string): boolean {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  try {
    return age > LOCK_AGE_MS || !isAlive(Number(readFileSync(lock, "utf8")));
  } catch {
    return false;
  }
}

/** Two may find the same lock left behind: whoever moves away a fresh one puts it back. */
function takeAway(lock: string, aside: string): void {
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (!isLeftBehind(aside)) tryLink(aside, lock);
  rmSync(aside, { force: true });
}
