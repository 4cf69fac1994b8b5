import pg from "pg";
import type { TestDatabase } from "@/tests/support/test-cluster";
import { ask, connect, demandSameFacts, timed, WARM_UP } from "./database-work";
import { median } from "./figures";
import type { NationalJob } from "./national-jobs";
import { type NationalPage, REGION } from "./national-pages";
import type { BenchOptions } from "./options";
import type { Visitor } from "./visitors";

/** A page's database work, one request at a time. Milliseconds. */
export interface NationalWork {
  /** By the product's query, through its door. */
  readonly product: number;
  /** By one statement as the owner of the tables. */
  readonly raw: number;
}

/** Both in turn. @returns the median of each. @throws Error where they answer different things */
export async function measureWork(
  page: NationalPage,
  job: NationalJob,
  visitor: Visitor,
  database: TestDatabase,
  { seconds, rounds }: BenchOptions,
): Promise<NationalWork> {
  const owner = await connect(database.ownerUrl, { role: "app_owner" });
  try {
    const product = () => page.query(visitor);
    const raw = () => ask(owner, { name: job.name, sql: job.sql, values: [] });
    const row = await raw();
    demandSameFacts(job.name, job.facts(await product()), job.factsOfSql(row));
    for (let nth = 0; nth < WARM_UP; nth++) {
      await product();
      await raw();
    }
    const times = { product: [] as number[], raw: [] as number[] };
    const until = performance.now() + seconds * rounds * 1000;
    while (performance.now() < until) {
      times.product.push(await timed(product));
      times.raw.push(await timed(raw));
    }
    return { product: median(times.product), raw: median(times.raw) };
  } finally {
    await owner.end();
  }
}

/** A statement as the product's driver sent it. */
interface Sent {
  readonly text: string;
  readonly values: unknown[];
}

/** What a query of the product sends by itself: neither the door's statements nor a transaction's. */
export async function statementsOf(page: NationalPage, visitor: Visitor): Promise<Sent[]> {
  const sent: Sent[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [first] = args;
    if (typeof first === "object" && first !== null && "text" in first) sent.push(first as Sent);
    return Reflect.apply(query, this, args);
  } as typeof query;
  try {
    await page.query(visitor);
  } finally {
    pg.Client.prototype.query = query;
  }
  return sent.filter(
    ({ text }) => /^\s*(SELECT|WITH)\b/i.test(text) && !text.includes("set_config"),
  );
}

/** Pages of the buffer that the statements touch, as the one who asks, behind all policies. */
export async function buffersOf(
  statements: readonly Sent[],
  visitor: Visitor,
  { loginUrl }: TestDatabase,
): Promise<number> {
  const acting = { "app.user": visitor.person.userId, "app.region": REGION, role: "app_rsc" };
  const reader = await connect(loginUrl, acting);
  try {
    let buffers = 0;
    for (const { text, values } of statements) {
      // The first run may read what nobody has asked for yet.
      await explain(reader, { text, values });
      buffers += await explain(reader, { text, values });
    }
    return buffers;
  } finally {
    await reader.end();
  }
}

interface Explained {
  readonly Plan: { readonly "Shared Hit Blocks": number; readonly "Shared Read Blocks": number };
}

async function explain(reader: pg.Client, { text, values }: Sent): Promise<number> {
  const { rows } = await reader.query<{ "QUERY PLAN": readonly Explained[] }>({
    text: `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`,
    values,
  });
  const [explained] = rows[0]?.["QUERY PLAN"] ?? [];
  if (explained === undefined) throw new Error("There is no plan");
  return explained.Plan["Shared Hit Blocks"] + explained.Plan["Shared Read Blocks"];
}
