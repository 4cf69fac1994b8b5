import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";

/** Written by whoever asks anything: the trail of refusals with its seals, counted tries. */
const WRITTEN_BY_ASKING = ["audit_chain", "audit_event", "sign_in_try"];

/** A session notes when it was last used; everything else about it counts. */
const SUM_OF = (table: string) =>
  table === "session" ? "(to_jsonb(t) - 'last_seen_at')::text" : "t::text";

/** A session that was in use when the world began does not lie idle while it is asked about. */
const KEEP_AWAKE = `UPDATE public.session SET last_seen_at = clock_timestamp()
  WHERE last_seen_at > (SELECT max(last_seen_at) - interval '1 hour' FROM kept.session);`;

/** The world's tables beside the copies that were kept of them. */
export interface Tables {
  /** Names of the tables that are no longer as the world began. */
  changed(): Promise<string[]>;
  /** Puts changed tables back as they were. */
  restore(): Promise<void>;
  /** Takes the policies off every table, or puts them back: in this database, not in the cluster. */
  withoutPolicies(off: boolean): Promise<void>;
  rows<T extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<T[]>;
  /** Changes the tables and their copies alike: from here on, this is how the world began. */
  begins(sql: string): Promise<void>;
}

/** Keeps a copy of every table, once the world is filled. */
export async function keepTables(client: pg.Client): Promise<void> {
  await client.query("CREATE SCHEMA kept");
  for (const table of await tablesOf(client)) {
    await client.query(`CREATE TABLE kept.${table} AS TABLE public.${table}`);
  }
}

/** The tables, for the length of a test file. Each file finds the world as it began, and nobody throttled. */
export function worldTables(): Tables {
  const client = new pg.Client({ connectionString: inject("served").superUrl });
  let tables: readonly string[] = [];
  /** Of the copies, which nothing but `begins` changes. */
  let kept: Sums = new Map();
  /** Who wrote the rows of each table when they were last found to be those of its copy. */
  const writers = new Map<string, string | null>();
  const ask = async (of: readonly string[], sum: (table: string) => string): Promise<Sums> => {
    if (of.length === 0) return new Map();
    const sums = of.map(table => `SELECT '${table}' AS name, (${sum(table)}) AS sum`);
    const { rows } = await client.query<{ name: string; sum: string | null }>(
      sums.join(" UNION ALL "),
    );
    return new Map(rows.map(({ name, sum }) => [name, sum]));
  };
  const sumsIn = (schema: string, of = tables) => ask(of, table => sumOf(schema, table));
  const changed = async () => {
    const wrote = await ask(tables, writersOf);
    const touched = tables.filter(table => wrote.get(table) !== writers.get(table));
    const now = await sumsIn("public", touched);
    const isSame = (table: string) => now.get(table) === kept.get(table);
    for (const table of touched.filter(isSame)) writers.set(table, wrote.get(table) ?? null);
    return touched.filter(table => !isSame(table)).sort();
  };
  const restore = async () => {
    const names = new Set([...(await changed()), "session"]);
    const back = [...names].map(
      name => `DELETE FROM public.${name}; INSERT INTO public.${name} SELECT * FROM kept.${name};`,
    );
    // As a replica does: keys and triggers have been satisfied once already.
    await client.query(`BEGIN; SET LOCAL session_replication_role = replica;
      ${back.join("\n")} DELETE FROM public.sign_in_try; ${KEEP_AWAKE} COMMIT`);
  };
  beforeAll(async () => {
    await client.connect();
    tables = await tablesOf(client);
    kept = await sumsIn("kept");
    await restore();
  });
  afterAll(async () => {
    await restore();
    await client.end();
  });
  return {
    changed,
    restore,
    withoutPolicies: async off => {
      const names = await client.query<{ name: string }>(
        `SELECT DISTINCT tablename AS name FROM pg_policies WHERE schemaname = 'public'`,
      );
      const verb = off ? "DISABLE" : "ENABLE";
      const each = names.rows.map(({ name }) => `ALTER TABLE ${name} ${verb} ROW LEVEL SECURITY`);
      await client.query(each.join(";"));
    },
    rows: async (sql, values = []) => (await client.query(sql, [...values])).rows,
    begins: async sql => {
      await client.query(sql);
      kept = await sumsIn("kept");
      writers.clear();
    },
  };
}

async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );
  return rows.map(({ name }) => name).filter(name => !WRITTEN_BY_ASKING.includes(name));
}

/** By table. */
type Sums = ReadonlyMap<string, string | null>;

/** Changes with every row that is written or goes, and takes no reading of what is in them. */
function writersOf(table: string): string {
  return `SELECT concat_ws(' ', count(*), sum(xmin::text::bigint), max(xmin::text::bigint)) FROM public.${table}`;
}

function sumOf(schema: string, table: string): string {
  const row = SUM_OF(table);
  return `SELECT md5(string_agg(${row}, '|' ORDER BY ${row})) FROM ${schema}.${table} t`;
}
