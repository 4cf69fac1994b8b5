import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "./embedded-folder";

/** A Postgres that runs. */
export interface Running {
  pid: number;
  port: number;
}

/** What Postgres notes of itself in its data directory; left behind when it is killed. */
export function readPostmaster(pgdata: string): Running | undefined {
  try {
    const lines = readFileSync(join(pgdata, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return undefined;
  }
}

/** A process id alone proves nothing: it may be another program's by now, or a dead one's. */
export function serves(pid: number, pgdata: string): boolean {
  return isAlive(pid) && commandOf(pid).includes(pgdata);
}

function commandOf(pid: number): string {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return execFileSync("/bin/ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

/** Postgres takes any living process of its account for its predecessor, and refuses to start. */
export function forgetForeignProcess(pgdata: string): void {
  const left = readPostmaster(pgdata);
  if (left && isAlive(left.pid) && !serves(left.pid, pgdata)) {
    rmSync(join(pgdata, "postmaster.pid"), { force: true });
  }
}
