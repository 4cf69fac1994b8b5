import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Account } from "./embedded-account";
import { type Binaries, childEnvironment } from "./embedded-binaries";
import { forgetForeignProcess, type Running, readPostmaster, serves } from "./embedded-postmaster";

const MAX_LOG_BYTES = 5 * 1024 * 1024;
const PATIENCE_MS = 60_000;

/**
 * For a demo and small use on a shared machine: one address, no socket files, durable, few helper
 * processes, and a log that never holds a statement or a value.
 */
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "60",
  shared_buffers: "128MB",
  fsync: "on",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_wal_size: "512MB",
  max_logical_replication_workers: "0",
  io_method: "sync",
  jit: "off",
  max_parallel_workers_per_gather: "0",
  max_parallel_maintenance_workers: "0",
  timezone: "UTC",
  log_timezone: "UTC",
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_checkpoints: "off",
};

/** The Postgres that serves this data directory and answers, or undefined when none does. */
export async function findRunning(pgdata: string, password: string): Promise<Running | undefined> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const running = readPostmaster(pgdata);
    if (!running || !serves(running.pid, pgdata)) return undefined;
    if (await answers(running.port, password)) return running;
    if (Date.now() > deadline) {
      throw new Error(`Postgres (process ${running.pid}) serves ${pgdata} but does not answer.`);
    }
    await sleep(100);
  }
}

/**
 * Starts Postgres in a process group of its own, so that Ctrl-C in the terminal does not take it
 * away from an app that is still finishing its requests.
 * @param port the one to use if it is free, else another is found
 * @throws Error with the end of the log when it does not come up
 */
export async function launch(
  { postgres }: Binaries,
  pgdata: string,
  account: Account | undefined,
  port: number,
  password: string,
  log: string,
): Promise<Running> {
  const deadline = Date.now() + PATIENCE_MS;
  rotate(log);
  for (;;) {
    forgetForeignProcess(pgdata);
    const from = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
    const chosen = await freePort(port);
    const settings = Object.entries({ ...SETTINGS, port: String(chosen) });
    const output = openSync(log, "a", 0o600);
    const child = spawn(
      postgres,
      ["-D", pgdata, ...settings.flatMap(([k, v]) => ["-c", `${k}=${v}`])],
      {
        ...account,
        cwd: "/",
        env: childEnvironment,
        detached: true,
        stdio: ["ignore", output, output],
      },
    );
    closeSync(output);
    const ended = new Promise<string>(resolve => {
      child.once("error", error => resolve(error.message));
      child.once("exit", code => resolve(`exit code ${code}`));
    });
    child.unref();
    const end = await Promise.race([ended, untilAnswers(chosen, password, ended)]);
    if (end === undefined && child.pid) return { pid: child.pid, port: chosen };
    const said = readFileSync(log, "utf8").slice(from).trim();
    // What a killed predecessor left behind clears up by itself; a port may be taken at the last moment.
    const passing = /postmaster\.pid|pre-existing shared memory|any TCP\/IP sockets/.test(said);
    if (!passing || Date.now() > deadline) {
      throw new Error(`Postgres did not start (${end}).\n${said.slice(-2000)}\nIts log is ${log}`);
    }
    await sleep(250);
  }
}

/** Waits for clients briefly, then ends their sessions, then ends at once (and recovers later). */
export async function shutDown(pid: number, pgdata: string): Promise<void> {
  const steps = [
    ["SIGTERM", 1_500],
    ["SIGINT", 10_000],
    ["SIGQUIT", 5_000],
  ] as const;
  for (const [signal, patience] of steps) {
    if (!serves(pid, pgdata)) return;
    process.kill(pid, signal);
    const deadline = Date.now() + patience;
    while (serves(pid, pgdata) && Date.now() < deadline) await sleep(25);
  }
  if (serves(pid, pgdata)) throw new Error(`Postgres (process ${pid}) does not stop.`);
}

/** Shuts down whatever serves a data directory that is about to go. */
export async function endOrphan(pgdata: string): Promise<void> {
  const left = readPostmaster(pgdata);
  if (left) await shutDown(left.pid, pgdata);
}

async function untilAnswers(port: number, password: string, ended: Promise<string>) {
  let running = true;
  void ended.then(() => {
    running = false;
  });
  while (running && !(await answers(port, password))) await sleep(50);
  return undefined;
}

async function answers(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({
    ...{ host: "127.0.0.1", port, user: "postgres", database: "postgres", password },
    connectionTimeoutMillis: 2_000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** @returns `wanted` when it can be had, else a port the system picks */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", error => (wanted === 0 ? reject(error) : resolve(freePort(0))));
    server.listen(wanted, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function rotate(log: string): void {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_LOG_BYTES) renameSync(log, `${log}.1`);
}
