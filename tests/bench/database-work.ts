import { isDeepStrictEqual } from "node:util";
import pg from "pg";
import type { TestDatabase } from "@/tests/support/test-cluster";
import type { DatabaseJob } from "./database-jobs";
import { median } from "./figures";
import type { BenchOptions } from "./options";

/** A page's database work, one request at a time. Milliseconds. */
export interface DatabaseWork {
  readonly name: string;
  /** By the product's query. */
  readonly product: number;
  /** By one statement that acts as the same reader, so behind the same policies. */
  readonly raw: number;
  /** By the same statement as the owner of the tables, whom no policy holds back. */
  readonly rawAsOwner: number;
}

/** The three ways in turn, for as long as one page is loaded. @returns the median of each. */
export async function measureDatabase(
  job: DatabaseJob,
  database: TestDatabase,
  { seconds, rounds }: BenchOptions,
): Promise<DatabaseWork> {
  const reader = await connect(database.loginUrl, job.acting);
  const owner = await connect(database.ownerUrl, { role: "app_owner" });
  try {
    const raw = () => ask(reader, job);
    const rawAsOwner = () => ask(owner, job);
    const facts = await job.facts();
    demandSameFacts(job.name, facts, await raw());
    demandSameFacts(job.name, facts, await rawAsOwner());
    const ways = [job.query, raw, rawAsOwner];
    const times: number[][] = ways.map(() => []);
    for (let nth = 0; nth < WARM_UP; nth++) for (const way of ways) await way();
    const until = performance.now() + seconds * rounds * 1000;
    while (performance.now() < until) {
      for (const [nth, way] of ways.entries()) times[nth]?.push(await timed(way));
    }
    const [product, behind, past] = times.map(median);
    return { name: job.name, product: product ?? 0, raw: behind ?? 0, rawAsOwner: past ?? 0 };
  } finally {
    await Promise.all([reader.end(), owner.end()]);
  }
}

export async function connect(
  url: string,
  acting: Readonly<Record<string, string>>,
): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const [name, value] of Object.entries(acting)) {
    await client.query("SELECT set_config($1, $2, false)", [name, value]);
  }
  return client;
}

export async function ask(
  client: pg.Client,
  { name, sql, values }: Pick<DatabaseJob, "name" | "sql" | "values">,
) {
  const { rows } = await client.query<Record<string, unknown>>({
    name,
    text: sql,
    values: [...values],
  });
  return rows[0] ?? {};
}

export const WARM_UP = 50;

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** @throws Error for another answer: it would be another question */
export function demandSameFacts(
  name: string,
  product: Readonly<Record<string, unknown>>,
  raw: Readonly<Record<string, unknown>>,
): void {
  const asked = Object.fromEntries(Object.keys(product).map(key => [key, raw[key]]));
  if (isDeepStrictEqual(plain(product), plain(asked))) return;
  throw new Error(`The SQL for ${name} answers something else than the page's query does`);
}

/** Days and moments as numbers, however written; what is in a list in whatever order. */
export function plain(value: unknown): unknown {
  if (value instanceof Date) return value.getTime();
  if (typeof value === "string")
    return /^\d{4}-\d\d-\d\d(T|$)/.test(value) ? Date.parse(value) : value;
  if (Array.isArray(value)) {
    const key = (item: unknown) => JSON.stringify(item);
    return value.map(plain).sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, held]) => [name, plain(held)]));
}
