import pg from "pg";
import { runtime } from "@/lib/db";

const FRESH_MS = 500;

let last = { asked: Number.NEGATIVE_INFINITY, answer: Promise.resolve(false) };

/** Whether the database answers. However many ask at once, it is asked once. */
export function isDatabaseReady(): Promise<boolean> {
  const now = performance.now();
  if (now - last.asked > FRESH_MS) last = { asked: now, answer: askDatabase() };
  return last.answer;
}

/** A connection of its own: a crowded pool is not a database that is down. */
async function askDatabase(): Promise<boolean> {
  const client = new pg.Client({
    connectionString: runtime().databaseUrl,
    connectionTimeoutMillis: 1_000,
    query_timeout: 1_000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
