import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

const ownFolder = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));

/** These would end our transaction half-way. A function body's `BEGIN` has no semicolon. */
const OWN_TRANSACTION = /^\s*(begin\s*;|start\s+transaction|commit\b|rollback\b)/im;

/**
 * Applies the SQL files of a folder that the database has not had yet, in the order of their names,
 * each in one transaction as `app_owner`. Two processes may run it at once. A second run does nothing.
 * @param ownerUrl DATABASE_OWNER_URL: a login that may become `app_owner`; a direct address, no pooler
 * @throws Error when an applied file was edited or removed, or a file fails (which leaves nothing of it)
 */
export async function migrate(
  ownerUrl: string,
  onProgress: (line: string) => void = () => {},
  folder: string = ownFolder,
): Promise<{ applied: string[] }> {
  const migrations = readMigrations(folder);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext('waymark migrations'))");
    await client.query("SET ROLE app_owner");
    await client.query(
      "CREATE TABLE IF NOT EXISTS public.schema_migration (name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())",
    );
    const pending = pendingOf(migrations, await readApplied(client));
    for (const migration of pending) {
      onProgress(`Applying ${migration.name}`);
      await apply(client, migration);
    }
    return { applied: pending.map(({ name }) => name) };
  } finally {
    await client.end();
  }
}

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter(name => name.endsWith(".sql"));
  return names.sort().map(name => {
    // A checkout may have turned line ends round.
    const sql = readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
    if (OWN_TRANSACTION.test(sql)) {
      throw new Error(`Migration ${name} begins or ends a transaction itself. Take that out.`);
    }
    return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
  });
}

async function readApplied(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    "SELECT name, checksum FROM public.schema_migration",
  );
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

function pendingOf(migrations: Migration[], applied: Map<string, string>): Migration[] {
  const names = new Set(migrations.map(({ name }) => name));
  const missing = [...applied.keys()].find(name => !names.has(name));
  if (missing) {
    throw new Error(
      `The database has had migration ${missing}, which is not in this version. Use the version that brought it, or a newer one.`,
    );
  }
  return migrations.filter(({ name, checksum }) => {
    const before = applied.get(name);
    if (before !== undefined && before !== checksum) {
      throw new Error(
        `Migration ${name} was edited after it was applied. Restore it and put the change in a new file.`,
      );
    }
    return before === undefined;
  });
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    // Better to fail and be run again than to make every reader queue behind us.
    await client.query("SET LOCAL lock_timeout = '2s'");
    await client.query(sql);
    await client.query("SET LOCAL ROLE app_owner");
    await client.query("INSERT INTO public.schema_migration (name, checksum) VALUES ($1, $2)", [
      name,
      checksum,
    ]);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Migration ${name} failed and left nothing behind: ${reason}`, {
      cause: error,
    });
  }
}
