import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import {
  type Cluster,
  createFromTemplate,
  dropDatabase,
  ensureDatabase,
  startCluster,
  withClient,
} from "@/lib/db/embedded";
import { migrate } from "@/lib/db/migrate";

/** How tests reach the run's cluster; the addresses are those of the database `postgres`. */
export interface TestCluster {
  superUrl: string;
  ownerUrl: string;
  loginUrl: string;
  /** The migrated, empty database to copy. */
  template: string;
  /** Begins the name of every database this run makes. */
  prefix: string;
}

/** A database of the run, as each of the three logins reaches it. */
export interface TestDatabase {
  superUrl: string;
  ownerUrl: string;
  loginUrl: string;
}

const migrations = new URL("../../prisma/migrations/", import.meta.url);

/**
 * One cluster for the run, with one migrated database to copy.
 * @param folder where it lives from one run to the next
 */
export async function openTestCluster(
  folder: string,
): Promise<{ cluster: TestCluster; close(): Promise<void> }> {
  const cluster = await startCluster(folder, line => console.log(line));
  const template = `waymark_template_${fingerprint()}`;
  const prefix = `test_${process.pid}_`;
  // Alone here: what killed runs and earlier migrations left is nobody's any more.
  if (cluster.startedHere) await dropAll(cluster, "^(test|waymark_template)_", template);
  await makeTemplate(cluster, template);
  return {
    cluster: {
      superUrl: cluster.superUrl("postgres"),
      ownerUrl: cluster.ownerUrl("postgres"),
      loginUrl: cluster.loginUrl("postgres"),
      template,
      prefix,
    },
    async close() {
      await dropAll(cluster, `^${prefix}`, template);
      await cluster.stop();
    },
  };
}

/** A database of that name, and how to reach it. */
export function databaseIn(cluster: TestCluster, name: string): TestDatabase {
  return {
    superUrl: addressIn(cluster.superUrl, name),
    ownerUrl: addressIn(cluster.ownerUrl, name),
    loginUrl: addressIn(cluster.loginUrl, name),
  };
}

/** A copy of a database of this cluster that nobody is connected to. */
export async function copyDatabase(
  cluster: TestCluster,
  name: string,
  template: string,
): Promise<TestDatabase> {
  await createFromTemplate(named(cluster), name, template);
  return databaseIn(cluster, name);
}

export function removeDatabase(cluster: TestCluster, name: string): Promise<void> {
  return dropDatabase(named(cluster), name);
}

/** From here on the database can be copied, and nobody can change it. */
export async function sealDatabase(cluster: TestCluster, name: string): Promise<void> {
  await withClient(cluster.superUrl, async client => {
    await client.query(`ALTER DATABASE ${client.escapeIdentifier(name)} ALLOW_CONNECTIONS false`);
  });
}

/** What the functions of lib/db/embedded need of a cluster. */
function named(cluster: TestCluster) {
  return { superUrl: (database: string) => addressIn(cluster.superUrl, database) };
}

function addressIn(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
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
