import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KEPT_MINUTES } from "../jobs/rules";

/** Folders of uploads bear the process that made them and their job: "waymark-upload-<pid>-<job>". */
const NAME = /^waymark-upload-(\d+)-[0-9a-f-]{36}$/;

function pathOf(id: string): string {
  return join(tmpdir(), `waymark-upload-${process.pid}-${id}`);
}

/** A new folder that nobody else may enter: what is uploaded has names and telephone numbers in it. */
export async function makeFolder(id: string): Promise<string> {
  const path = pathOf(id);
  await mkdir(path, { mode: 0o700 });
  return path;
}

/** Whether the files of an upload are kept still. */
export function isKept(id: string): Promise<boolean> {
  return isFresh(pathOf(id));
}

/**
 * Hands an upload's files on to another job.
 * @returns their folder, or null where they are kept no longer, or somebody was quicker
 */
export async function moveFolder(from: string, to: string): Promise<string | null> {
  const [old, path] = [pathOf(from), pathOf(to)];
  if (!(await isFresh(old))) return null;
  return rename(old, path).then(
    () => path,
    () => null,
  );
}

export async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}

/**
 * Removes what uploads have left: of processes that live no longer, and what this one kept for an
 * hour. At the start of a process nothing can be its own yet, so `atStart` removes that too.
 */
export async function sweepFolders({ atStart = false } = {}): Promise<void> {
  const names = await readdir(tmpdir());
  for (const name of names) {
    const maker = Number(NAME.exec(name)?.[1]);
    const path = join(tmpdir(), name);
    if (Number.isNaN(maker)) continue;
    const isOver = maker === process.pid ? atStart || !(await isFresh(path)) : !isAlive(maker);
    // Of another user's folder only its owner can be rid.
    if (isOver) await removeFolder(path).catch(() => undefined);
  }
}

async function isFresh(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs < KEPT_MINUTES * 60_000;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
