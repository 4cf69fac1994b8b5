import { withClient } from "@/lib/db/embedded";
import { TABLES, type TableFacts } from "@/lib/db/tables";

/** A checksum of every row that carries a trust's number, table by table. */
export function checksumOf(superUrl: string, trustUid: number): Promise<Record<string, string>> {
  return withClient(superUrl, async client => {
    const sums: Record<string, string> = {};
    for (const { table, kind } of Object.values<TableFacts>(TABLES)) {
      if (kind !== "trust") continue;
      const { rows } = await client.query<{ sum: string }>(
        `SELECT count(*) || ' ' || md5(COALESCE(string_agg(t::text, '|' ORDER BY t::text), '')) AS sum
          FROM ${table} t WHERE trust_uid = $1`,
        [trustUid],
      );
      sums[table] = rows[0]?.sum ?? "";
    }
    return sums;
  });
}
