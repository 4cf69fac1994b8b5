import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { type Cluster, ensureDatabase, startCluster, withClient } from "@/lib/db/embedded";

/** Anybody may pass through one of them; only we may enter the other. */
const folder = mkdtempSync(join(tmpdir(), "waymark-open-"));
chmodSync(folder, 0o711);
const closed = mkdtempSync(join(tmpdir(), "waymark-closed-"));
const open: Cluster[] = [];

afterEach(async () => {
  for (const cluster of open.splice(0)) await cluster.stop();
});

afterAll(() => {
  // Root's Postgres cannot enter the closed folder: its files are elsewhere.
  for (const path of [placeOf(closed), closed, folder]) {
    rmSync(path, { recursive: true, force: true });
  }
});

test("of two first starts at the same instant one makes the cluster and the other joins it", async () => {
  const [a, b] = await Promise.all([start(), start()]);
  expect([a.startedHere, b.startedHere].sort()).toEqual([false, true]);
  expect(a.pid).toBe(b.pid);
});

test("the last to leave shuts it down, and whoever leaves twice leaves once", async () => {
  const [a, b] = [await start(), await start()];
  await a.stop();
  await a.stop();
  expect(await query(b.superUrl("postgres"), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await b.stop();
  // It has let go of its folder; the process itself may take another moment to be gone.
  await expect.poll(() => isRunning(b.pid)).toBe(false);
});

test("it keeps its port, and takes another where that one is taken", async () => {
  const { port, stop } = await start();
  await stop();
  const again = await start();
  expect(again.port).toBe(port);
  await again.stop();

  const stranger = createServer().listen(port, "127.0.0.1");
  await new Promise(resolve => stranger.once("listening", resolve));
  expect((await start()).port).not.toBe(port);
  stranger.close();
});

test("killed at once, it has kept every answered write", async () => {
  const cluster = await start();
  await ensureDatabase(cluster, "kept");
  await query(cluster.superUrl("kept"), "CREATE TABLE kept AS SELECT generate_series(1, 500)");
  process.kill(cluster.pid, "SIGKILL");
  const after = await start();
  expect(after.startedHere).toBe(true);
  const rows = await query(after.superUrl("kept"), "SELECT count(*)::int AS rows FROM kept");
  expect(rows).toEqual([{ rows: 500 }]);
});

test("a lock and a note of use that killed processes left behind hold nobody up", async () => {
  writeFileSync(join(folder, "cluster.lock"), "4194305");
  const cluster = await start();
  writeFileSync(join(folder, "users", "4194305.left"), "");
  await cluster.stop();
  await expect.poll(() => isRunning(cluster.pid)).toBe(false);
});

test("it listens on this machine alone, by password", async () => {
  const cluster = await start();
  const [row] = await query(cluster.superUrl("postgres"), "SHOW listen_addresses");
  expect(row).toEqual({ listen_addresses: "127.0.0.1" });
  const guess = Object.assign(new URL(cluster.superUrl("postgres")), { password: "postgres" });
  await expect(query(guess.href, "SELECT 1")).rejects.toThrow(/password authentication failed/);
  expect(statSync(join(folder, "cluster.json")).mode & 0o777).toBe(0o600);
});

test("a statement that fails leaves no word of its own in the log", async () => {
  const cluster = await start();
  const sql = "SELECT 'canary-7731'::int";
  await expect(query(cluster.superUrl("postgres"), sql)).rejects.toThrow(/canary-7731/);
  expect(readFileSync(join(folder, "postgres.log"), "utf8")).not.toContain("canary-7731");
});

test("app_login is weak by itself, may become each of the roles that act, and is kept short", async () => {
  const cluster = await start();
  const [row] = await query(
    cluster.superUrl("postgres"),
    `SELECT rolcanlogin, rolsuper, rolinherit, rolcreatedb, rolcreaterole, rolbypassrls, rolconfig,
      (SELECT array_agg(roleid::regrole::text ORDER BY roleid::regrole::text) FROM pg_auth_members
        WHERE member = r.oid AND set_option AND NOT inherit_option) AS may_become
      FROM pg_roles r WHERE rolname = 'app_login'`,
  );
  expect(row).toEqual({
    rolcanlogin: true,
    rolsuper: false,
    rolinherit: false,
    rolcreatedb: false,
    rolcreaterole: false,
    rolbypassrls: false,
    rolconfig: [
      "statement_timeout=5s",
      "idle_in_transaction_session_timeout=10s",
      "lock_timeout=2s",
    ],
    may_become: [
      "app_academy",
      "app_admin",
      "app_auth",
      "app_mail",
      "app_participant",
      "app_reader",
      "app_rsc",
      "app_trust",
    ],
  });
});

test("a database belongs to app_owner and lets in our two logins alone", async () => {
  const cluster = await start();
  await Promise.all([ensureDatabase(cluster, "ours"), ensureDatabase(cluster, "ours")]);
  const [row] = await query(
    cluster.superUrl("ours"),
    `SELECT pg_get_userbyid(datdba) AS owner, has_database_privilege('app_login', oid, 'CONNECT') AS app,
      has_database_privilege('waymark_migrator', oid, 'CONNECT') AS migrator,
      has_database_privilege('app_trust', oid, 'CONNECT') AS anybody
      FROM pg_database WHERE datname = 'ours'`,
  );
  expect(row).toEqual({ owner: "app_owner", app: true, migrator: true, anybody: false });
  const create = query(cluster.loginUrl("ours"), "CREATE TABLE mine (id int)");
  await expect(create).rejects.toThrow(/permission denied for schema public/);
});

test("a database whose passwords are gone is left alone, by name", async () => {
  const away = join(folder, "cluster.json.away");
  renameSync(join(folder, "cluster.json"), away);
  await expect(start()).rejects.toThrow(/cluster\.json beside it, with its passwords, is gone/);
  renameSync(away, join(folder, "cluster.json"));
});

test("it starts from a folder only we may enter, and from an empty one in its place", async () => {
  const first = await start(closed);
  await ensureDatabase(first, "kept");
  await first.stop();
  const again = await start(closed);
  expect(await databases(again)).toContain("kept");
  await again.stop();

  rmSync(closed, { recursive: true });
  mkdirSync(closed, { mode: 0o700 });
  expect(await databases(await start(closed))).not.toContain("kept");
});

test("a folder that cannot be written is refused by the name of its setting", async () => {
  const blocked = join(folder, "postgres.log", "data");
  await expect(start(blocked)).rejects.toThrow(/postgres\.log\/data cannot .*WAYMARK_DATA/);
});

async function start(dataDir = folder): Promise<Cluster> {
  const cluster = await startCluster(dataDir);
  open.push(cluster);
  return cluster;
}

async function databases(cluster: Cluster): Promise<string[]> {
  const rows = await query(cluster.superUrl("postgres"), "SELECT datname FROM pg_database");
  return rows.map(row => String(Object(row).datname));
}

function query(url: string, sql: string): Promise<unknown[]> {
  return withClient(url, async client => (await client.query(sql)).rows);
}

function placeOf(dataDir: string): string {
  const file = JSON.parse(readFileSync(join(dataDir, "cluster.json"), "utf8"));
  return file.place ?? dataDir;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
