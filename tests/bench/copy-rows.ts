import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { withClient } from "@/lib/db/embedded";

/** What an import fills, in an order that foreign keys would allow. */
const TABLES = [
  "region",
  "register_extract",
  "register_change",
  "trust",
  "academy",
  "academy_predecessor",
  "trust_academy",
  "trust_academy_period",
  "trust_region",
] as const;

/**
 * Writes the rows of an imported register to files, then times `COPY` of them, in one transaction,
 * into ordinary tables with the same columns, keys, checks and indexes: no foreign keys, no policies.
 * @param scratch a folder that Postgres can be given; the files are its own
 */
export function copyRegister(
  superUrl: string,
  scratch: string,
): Promise<{ seconds: number; rows: number }> {
  const folder = join(scratch, "rows");
  mkdirSync(folder, { recursive: true });
  // Postgres may run as another account.
  chmodSync(folder, 0o777);
  return withClient(superUrl, async client => {
    const file = (table: string) => client.escapeLiteral(join(folder, table));
    await client.query("CREATE SCHEMA bare");
    for (const table of TABLES) {
      await client.query(`COPY ${table} TO ${file(table)}`);
      await client.query(`CREATE TABLE bare.${table} (LIKE ${table} INCLUDING ALL)`);
    }
    const began = performance.now();
    let rows = 0;
    await client.query("BEGIN");
    for (const table of TABLES) {
      rows += (await client.query(`COPY bare.${table} FROM ${file(table)}`)).rowCount ?? 0;
    }
    await client.query("COMMIT");
    return { seconds: (performance.now() - began) / 1000, rows };
  });
}
