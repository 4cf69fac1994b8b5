import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Account, accountFor, canEnter, placeOutside } from "./embedded-account";
import { findBinaries } from "./embedded-binaries";
import { ensureRoles } from "./embedded-databases";
import {
  type ClusterFile,
  enter,
  forgetUsers,
  leave,
  newClusterFile,
  openFolder,
  readClusterFile,
  withLock,
  writeClusterFile,
} from "./embedded-folder";
import { initialise } from "./embedded-initdb";
import type { Running } from "./embedded-postmaster";
import { endOrphan, findRunning, launch, shutDown } from "./embedded-process";

export { createFromTemplate, dropDatabase, ensureDatabase, withClient } from "./embedded-databases";

/** The Postgres that comes from npm, running in a data folder. */
export interface Cluster {
  /** Addresses of a database of this cluster, each with its password. */
  superUrl(database: string): string;
  ownerUrl(database: string): string;
  loginUrl(database: string): string;
  port: number;
  /** False when another process had started it. */
  startedHere: boolean;
  pid: number;
  /** Leaves the cluster. The last living process to leave shuts it down, in at most some seconds. */
  stop(): Promise<void>;
}

/**
 * Starts the Postgres of a data folder, or joins the one that runs there; makes it on first use.
 * Run as root, it runs as another account, if need be outside the folder; `onProgress` says where.
 * @param dataDir made if missing; holds passwords, the log and, where possible, the database
 * @throws Error in plain words: folder not usable, no Postgres for this platform, start failed
 */
export async function startCluster(
  dataDir: string,
  onProgress: (line: string) => void = () => {},
): Promise<Cluster> {
  if (process.platform === "win32") {
    throw new Error(
      "The Postgres that comes from npm is not started on Windows. Use WSL, or set DATABASE_URL and DATABASE_OWNER_URL to use a Postgres of your own.",
    );
  }
  const folder = openFolder(resolve(dataDir));
  return withLock(folder, async () => {
    const remembered = readClusterFile(folder);
    if (remembered) {
      const running = await findRunning(
        pgdataOf(folder, remembered),
        remembered.passwords.postgres,
      );
      if (running) return handle(folder, remembered, running, false);
    }
    const { file, running } = await start(folder, remembered, onProgress);
    forgetUsers(folder);
    try {
      await ensureRoles(url(file, running, "postgres", "postgres"), file.passwords);
    } catch (error) {
      await shutDown(running.pid, pgdataOf(folder, file));
      throw error;
    }
    return handle(folder, file, running, true);
  });
}

async function start(
  folder: string,
  remembered: ClusterFile | undefined,
  onProgress: (line: string) => void,
): Promise<{ file: ClusterFile; running: Running }> {
  const account = accountFor(join(remembered?.place ?? folder, "pgdata"), folder);
  const place = placeFor(folder, remembered, account);
  const pgdata = join(place, "pgdata");
  if (place !== folder) onProgress(`Postgres does not run as root: its files are in ${place}`);
  const binaries = findBinaries(account, place, onProgress);
  const file = { ...(remembered ?? newClusterFile()), ...(place === folder ? {} : { place }) };

  if (remembered === undefined) await setAside(folder, pgdata, onProgress);
  writeClusterFile(folder, file);
  if (existsSync(pgdata)) {
    refuseOtherVersion(pgdata, binaries.major);
  } else {
    onProgress(`Making a database in ${pgdata}`);
    await initialise(binaries, pgdata, account, file.passwords.postgres);
  }
  const log = join(folder, "postgres.log");
  const running = await launch(binaries, pgdata, account, file.port, file.passwords.postgres, log);
  file.port = running.port;
  writeClusterFile(folder, file);
  return { file, running };
}

function handle(
  folder: string,
  file: ClusterFile,
  running: Running,
  startedHere: boolean,
): Cluster {
  const user = enter(folder);
  const stop = async () => {
    if (leave(folder, user)) await shutDown(running.pid, pgdataOf(folder, file));
  };
  let stopping: Promise<void> | undefined;
  return {
    superUrl: database => url(file, running, "postgres", database),
    ownerUrl: database => url(file, running, "waymark_migrator", database),
    loginUrl: database => url(file, running, "app_login", database),
    ...running,
    startedHere,
    stop() {
      // With its folder gone nobody else can use the cluster, and there is nowhere to put a lock.
      stopping ??= existsSync(folder)
        ? withLock(folder, stop)
        : shutDown(running.pid, pgdataOf(folder, file));
      return stopping;
    },
  };
}

function url(
  { passwords }: ClusterFile,
  { port }: Running,
  login: keyof ClusterFile["passwords"],
  database: string,
): string {
  return `postgresql://${login}:${passwords[login]}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

function pgdataOf(folder: string, file: ClusterFile): string {
  return join(file.place ?? folder, "pgdata");
}

function placeFor(
  folder: string,
  remembered: ClusterFile | undefined,
  account: Account | undefined,
): string {
  if (remembered && existsSync(pgdataOf(folder, remembered))) return remembered.place ?? folder;
  if (account === undefined || canEnter(account, folder)) return folder;
  return placeOutside(folder, account);
}

/** A database without its passwords cannot be opened again. */
async function setAside(
  folder: string,
  pgdata: string,
  onProgress: (line: string) => void,
): Promise<void> {
  if (!existsSync(pgdata)) return;
  if (pgdata.startsWith(folder)) {
    throw new Error(
      `${pgdata} holds a database, but cluster.json beside it, with its passwords, is gone. Put that file back, or move the database away.`,
    );
  }
  // The data folder it belonged to was thrown away, or moved: one is likely, the other possible.
  const aside = `${pgdata}.before`;
  onProgress(`An earlier database of this folder is kept in ${aside}`);
  await endOrphan(pgdata);
  rmSync(aside, { recursive: true, force: true });
  renameSync(pgdata, aside);
}

function refuseOtherVersion(pgdata: string, major: string): void {
  const made = readFileSync(join(pgdata, "PG_VERSION"), "utf8").trim();
  if (made === major) return;
  throw new Error(
    `${pgdata} was made by Postgres ${made}; this version of Waymark brings Postgres ${major}. Name another folder in WAYMARK_DATA, or go back to the version that made it.`,
  );
}
