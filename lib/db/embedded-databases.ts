import { readFileSync } from "node:fs";
import pg from "pg";
import type { Cluster } from "./embedded";

const rolesFile = new URL("../../prisma/roles.sql", import.meta.url);
const DUPLICATE_DATABASE = "42P04";

/** Makes the cluster's roles as `prisma/roles.sql` says and gives the logins their passwords. */
export async function ensureRoles(
  superUrl: string,
  passwords: Readonly<Record<"app_login" | "waymark_migrator", string>>,
): Promise<void> {
  await withClient(superUrl, async client => {
    await client.query(readFileSync(rolesFile, "utf8"));
    for (const [role, password] of Object.entries(passwords)) {
      const names = [client.escapeIdentifier(role), client.escapeLiteral(password)];
      await client.query(`ALTER ROLE ${names[0]} PASSWORD ${names[1]}`);
    }
  });
}

/** A database owned by `app_owner` that only our two logins may enter; made if it is not there. */
export async function ensureDatabase(
  cluster: Pick<Cluster, "superUrl">,
  name: string,
): Promise<void> {
  await withClient(cluster.superUrl("postgres"), async client => {
    const found = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (found.rowCount === 0) await createDatabase(client, name, "");
  });
}

/** A copy of `template`, which nobody may be connected to. For tests. */
export async function createFromTemplate(
  cluster: Pick<Cluster, "superUrl">,
  name: string,
  template: string,
): Promise<void> {
  await withClient(cluster.superUrl("postgres"), client =>
    createDatabase(client, name, `TEMPLATE ${client.escapeIdentifier(template)}`),
  );
}

/** Drops a database and ends the sessions in it. For tests. */
export async function dropDatabase(cluster: Pick<Cluster, "superUrl">, name: string) {
  await withClient(cluster.superUrl("postgres"), async client => {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
  });
}

async function createDatabase(client: pg.Client, name: string, options: string): Promise<void> {
  const database = client.escapeIdentifier(name);
  try {
    await client.query(`CREATE DATABASE ${database} OWNER app_owner ${options}`);
  } catch (error) {
    const madeMeanwhile = error instanceof pg.DatabaseError && error.code === DUPLICATE_DATABASE;
    if (!madeMeanwhile || options !== "") throw error;
  }
  // A copied database does not bring its rights along.
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
