import { readFileSync } from "node:fs";
import pg from "pg";
import type { Cluster } from "./embedded";

const rolesFile = new URL("../../prisma/roles.sql", import.meta.url);

/** Makes the cluster's roles as `prisma/roles.sql` says and gives the logins their passwords. */
export async function ensureRoles(
  superUrl: string,
  passwords: Readonly<Record<string, string>>,
): Promise<void> {
  await withClient(superUrl, async client => {
    await client.query(readFileSync(rolesFile, "utf8"));
    for (const [role, password] of Object.entries(passwords)) {
      const name = client.escapeIdentifier(role);
      await client.query(`ALTER ROLE ${name} PASSWORD ${client.escapeLiteral(password)}`);
    }
  });
}

/** A database owned by `app_owner` that only our two logins may enter; made if it is not there. */
export async function ensureDatabase(
  cluster: Pick<Cluster, "superUrl">,
  name: string,
): Promise<void> {
  await withClient(cluster.superUrl("postgres"), async client => {
    // Of two processes that look at once, both would find nothing.
    await client.query("SELECT pg_advisory_lock(hashtext('waymark databases'))");
    const found = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (found.rowCount === 0) await createDatabase(client, name);
    await closeToOthers(client, name);
  });
}

/** A copy of `template`, which nobody may be connected to. For tests. */
export async function createFromTemplate(
  cluster: Pick<Cluster, "superUrl">,
  name: string,
  template: string,
): Promise<void> {
  await withClient(cluster.superUrl("postgres"), async client => {
    await createDatabase(client, name, template);
    await closeToOthers(client, name);
  });
}

/** Drops a database and ends the sessions in it. For tests. */
export async function dropDatabase(cluster: Pick<Cluster, "superUrl">, name: string) {
  await withClient(cluster.superUrl("postgres"), async client => {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
  });
}

async function createDatabase(client: pg.Client, name: string, template = "template1") {
  const copied = client.escapeIdentifier(template);
  const made = client.escapeIdentifier(name);
  await client.query(`CREATE DATABASE ${made} OWNER app_owner TEMPLATE ${copied}`);
}

/** A copied database does not bring its rights along. */
async function closeToOthers(client: pg.Client, name: string): Promise<void> {
  const database = client.escapeIdentifier(name);
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${database} TO app_login, waymark_migrator`);
}

/** One connection for the length of `work`. */
export async function withClient<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
