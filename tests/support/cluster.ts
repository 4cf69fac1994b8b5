import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import {
  type Cluster,
  dropDatabase,
  ensureDatabase,
  startCluster,
  withClient,
} from "@/lib/db/embedded";
import { migrate } from "@/lib/db/migrate";
import { readSettings } from "@/lib/db/settings";

/** How a test file reaches the run's cluster; the addresses are those of the database `postgres`. */
export interface TestCluster {
  superUrl: string;
  ownerUrl: string;
  loginUrl: string;
  /** The migrated, empty database to copy. */
  template: string;
  /** Begins the name of every database this run makes. */
  prefix: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    cluster: TestCluster;
  }
}

const migrations = new URL("../../prisma/migrations/", import.meta.url);

/** One cluster for the run, with one migrated database for the files to copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { WAYMARK_TEST_DATA } = process.env;
  const folder = resolve(project.config.root, readSettings({ WAYMARK_TEST_DATA }).testDataDir);
  const cluster = await startCluster(folder, line => console.log(line));
  const template = `waymark_template_${fingerprint()}`;
  const prefix = `test_${process.pid}_`;
  // Alone here: what killed runs and earlier migrations left is nobody's any more.
  if (cluster.startedHere) await dropAll(cluster, "^(test|waymark_template)_", template);
  await makeTemplate(cluster, template);
  project.provide("cluster", {
    superUrl: cluster.superUrl("postgres"),
    ownerUrl: cluster.ownerUrl("postgres"),
    loginUrl: cluster.loginUrl("postgres"),
    template,
    prefix,
  });
  return async () => {
    await dropAll(cluster, `^${prefix}`, template);
    await cluster.stop();
  };
}

/** Two runs may come here at once; the name appears when the database is whole. */
async function makeTemplate(cluster: Cluster, template: string): Promise<void> {
  await withClient(cluster.superUrl("postgres"), async client => {
    await client.query("SELECT pg_advisory_lock(hashtext('waymark template'))");
    const found = await client.query("SELECT FROM pg_database WHERE datname = $1", [template]);
    if (found.rowCount === 1) return;
    const unfinished = "test_unfinished_template";
    await dropDatabase(cluster, unfinished);
    await ensureDatabase(cluster, unfinished);
    await migrate(cluster.ownerUrl(unfinished));
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
    // A database somebody is connected to cannot be copied.
    await client.query(`ALTER DATABASE ${template} ALLOW_CONNECTIONS false`);
  });
}

async function dropAll(cluster: Cluster, pattern: string, except: string): Promise<void> {
  const names = await withClient(cluster.superUrl("postgres"), async client => {
    const { rows } = await client.query<{ datname: string }>(
      "SELECT datname FROM pg_database WHERE datname ~ $1 AND datname <> $2",
      [pattern, except],
    );
    return rows.map(({ datname }) => datname);
  });
  for (const name of names) await dropDatabase(cluster, name);
}

/** Another set of migrations is another template. */
function fingerprint(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(migrations).sort()) {
    hash.update(name).update(readFileSync(new URL(name, migrations)));
  }
  return hash.digest("hex").slice(0, 12);
}
