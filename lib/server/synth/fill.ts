import type pg from "pg";
import { hashPassword } from "@/lib/access";
import { withClient } from "@/lib/db/embedded";
import { type Cell, copyIn } from "./copy-in";
import { beginningOf, lookAt, markOf, removeMade } from "./made";
import type { SynthOptions } from "./options";
import { type England, planEngland } from "./plan";
import { type SynthTable, tablesOf } from "./tables";
import { REGION_ROWS } from "./tables-of-people";

export type SynthNews = (label: string, percent: number) => void;

/** Rows that one statement carries over. */
const ROWS = 100_000;

/**
 * Fills a database with an invented England, all of it in one transaction, then gathers statistics.
 * What is there from an earlier call with other options gives way.
 * @param ownerUrl a login that may become `app_owner`
 * @returns null where the same England was there already
 * @throws Stop where the register holds anything else
 */
export function fillEngland(
  ownerUrl: string,
  options: SynthOptions,
  password: string,
  onNews: SynthNews = () => {},
): Promise<England | null> {
  return withClient(ownerUrl, async client => {
    await client.query("SET ROLE app_owner");
    const found = await lookAt(client, options);
    if (found === "the same") return null;
    onNews("Drawing up trusts and academies", 0);
    const england = planEngland(options);
    const tables = tablesOf(england, await hashPassword(password));
    await client.query("BEGIN");
    if (found === "another") await removeMade(client);
    await putBeginning(client, options);
    await putTables(client, tables, onNews);
    await client.query("COMMIT");
    onNews("Gathering statistics", 99);
    await client.query(`VACUUM (ANALYZE) ${(await ownTables(client)).join(", ")}`);
    return england;
  });
}

async function putBeginning(client: pg.Client, options: SynthOptions): Promise<void> {
  await client.query(
    `INSERT INTO region (slug, region_set, name)
      SELECT slug, region_set, name FROM jsonb_to_recordset($1) AS r(slug text, region_set text, name text)
      ON CONFLICT DO NOTHING`,
    [JSON.stringify(REGION_ROWS)],
  );
  await client.query("INSERT INTO register_extract (as_at, rows) VALUES ($1, $2)", [
    beginningOf(options),
    JSON.stringify(markOf(options)),
  ]);
}

async function putTables(
  client: pg.Client,
  tables: readonly SynthTable[],
  onNews: SynthNews,
): Promise<void> {
  const all = tables.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  for (const table of tables) {
    const tell = (rows: number) =>
      onNews(`Writing ${table.table}`, Math.min(99, (100 * (before + rows)) / all));
    await putTable(client, table, tell);
    if (table.after !== undefined) await client.query(table.after);
    before += table.size;
  }
}

/**
 * By way of a table of the session: `COPY` does not go through forced policies, and what is written
 * here passes them, the checks and the triggers like anybody's rows.
 */
async function putTable(
  client: pg.Client,
  { table, columns, rows }: SynthTable,
  onRows: (rows: number) => void,
): Promise<void> {
  const list = columns.join(", ");
  await client.query(
    `CREATE TEMPORARY TABLE arriving ON COMMIT DROP AS SELECT ${list} FROM ${table} LIMIT 0`,
  );
  let before = 0;
  for (const some of inParts(rows(), ROWS)) {
    const into = { table: "arriving", columns };
    before += await copyIn(client, into, some, sent => onRows(before + sent));
    await client.query(`INSERT INTO ${table} (${list}) SELECT ${list} FROM arriving`);
    await client.query("TRUNCATE arriving");
  }
  await client.query("DROP TABLE arriving");
}

/** An iterable of iterables, one after the other; none of them is kept. */
function* inParts(
  rows: Iterable<readonly Cell[]>,
  size: number,
): Iterable<Iterable<readonly Cell[]>> {
  const all = rows[Symbol.iterator]();
  let next = all.next();
  while (!next.done) {
    yield (function* () {
      for (let left = size; left > 0 && !next.done; left--) {
        yield next.value;
        next = all.next();
      }
    })();
  }
}

async function ownTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT oid::regclass::text AS name FROM pg_class
      WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  );
  return rows.map(({ name }) => name);
}
