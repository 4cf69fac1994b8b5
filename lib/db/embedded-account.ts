import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whom Postgres runs as when we are root, since it refuses root. */
export interface Account {
  uid: number;
  gid: number;
}

/** True where the process may become another user; Postgres then has to. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The account for Postgres: undefined for an ordinary user, who runs it as himself. For root: the
 * owner of an earlier database or of the data folder, else `nobody`, else any account that works.
 * @throws Error when root may not become anyone else (a container without that right).
 */
export function accountFor(...owned: string[]): Account | undefined {
  if (!isRoot()) return undefined;
  const candidates = [...owned.flatMap(ownerOf), ...nobody(), { uid: 65534, gid: 65534 }];
  const found = [...candidates, { uid: 1000, gid: 1000 }, { uid: 1, gid: 1 }].find(works);
  if (found) return found;
  throw new Error(
    "Postgres refuses to run as root and no other account can be used here. Start as an ordinary user, or set DATABASE_URL and DATABASE_OWNER_URL to use a Postgres of your own.",
  );
}

/** Whether the account can enter the folder, asked by trying: modes alone do not tell. */
export function canEnter(account: Account | undefined, folder: string): boolean {
  if (account === undefined) return true;
  const options = { ...account, cwd: "/", stdio: "ignore" as const };
  return spawnSync("/bin/sh", ["-c", 'cd -- "$1"', "sh", folder], options).status === 0;
}

/**
 * A folder outside the data folder that the account can enter, the same one every time. Places that
 * the system sweeps come last.
 * @throws Error when there is none, or what stands there was made by somebody else.
 */
export function placeOutside(dataDir: string, account: Account): string {
  const name = `waymark-${createHash("sha256").update(dataDir).digest("hex").slice(0, 12)}`;
  for (const parent of ["/var/lib", "/opt", "/var/tmp", tmpdir()]) {
    const place = join(parent, name);
    const made = makeFolder(place);
    if (made === "impossible") continue;
    if (made === "there") refuseForeign(place);
    if (canEnter(account, place)) return place;
    if (made === "new") rmSync(place, { recursive: true });
  }
  throw new Error(
    `Postgres cannot run as root and no other account can enter ${dataDir}. Name a folder that others can enter in WAYMARK_DATA.`,
  );
}

function makeFolder(path: string): "new" | "there" | "impossible" {
  try {
    mkdirSync(path, { mode: 0o755 });
    return "new";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EEXIST" ? "there" : "impossible";
  }
}

/** Anybody may make folders in a shared place, under a name he can foresee. */
function refuseForeign(path: string): void {
  const { uid, mode } = lstatSync(path);
  const ours = lstatSync(path).isDirectory() && uid === 0 && (mode & 0o022) === 0;
  if (!ours) throw new Error(`${path} was made by somebody else. Remove it and start again.`);
}

function ownerOf(path: string): Account[] {
  const { uid, gid } = statSync(path, { throwIfNoEntry: false }) ?? { uid: 0, gid: 0 };
  return uid === 0 ? [] : [{ uid, gid }];
}

function nobody(): Account[] {
  try {
    const fields = readFileSync("/etc/passwd", "utf8").match(/^nobody:[^:]*:(\d+):(\d+):/m);
    return fields ? [{ uid: Number(fields[1]), gid: Number(fields[2]) }] : [];
  } catch {
    return [];
  }
}

/** Some containers map only a few accounts, or forbid becoming another. */
function works(account: Account): boolean {
  const probe = mkdtempSync(join(tmpdir(), "waymark-"));
  try {
    chownSync(probe, account.uid, account.gid);
    const options = { ...account, cwd: "/", stdio: "ignore" as const };
    return spawnSync("/bin/sh", ["-c", ":"], options).status === 0;
  } catch {
    return false;
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
}
