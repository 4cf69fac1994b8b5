import type { BrowserContext, Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import pg from "pg";
import { withClient } from "@/lib/db/embedded";
import { IN_FULL } from "../support/thorough";
import { expect, test } from "./fixtures";
import { FORMULAS, PAYLOADS } from "./payloads";
import type { PersonKey } from "./steps";

/** Pages that each person opens; by hand (npm run attack) as many as there are links to. */
const MOST = IN_FULL ? 400 : 8;

const TEXTS = [...PAYLOADS, ...FORMULAS];

interface Column {
  readonly table: string;
  readonly column: string;
}

/** Names for things that the code itself reads, and secrets: nobody types these. */
const NOT_TYPED =
  /hash|secret|token|slug|version|cycle|role|kind|proof|route|method|code|digest|device|characteristic|statement|reference|email|issuer|subject|action|region_set|address|state|level|verdict|body|request|key|rubric|scope|path|answer$/;

/** Every column that holds what somebody typed, with a payload in every row that has a text there. */
async function poison(superUrl: string): Promise<Column[]> {
  return withClient(superUrl, async client => {
    const { rows } = await client.query<Column>(
      `SELECT c.relname AS table, a.attname AS column FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.atttypid = 'text'::regtype
          AND a.attnum > 0 AND NOT a.attisdropped AND c.relname NOT LIKE 'audit%'
          AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND a.attnum = ANY (k.conkey)
            AND k.contype IN ('p', 'f', 'u')) ORDER BY 1, 2`,
    );
    const done: Column[] = [];
    await client.query("BEGIN; SET LOCAL session_replication_role = replica");
    for (const one of rows.filter(({ column }) => !NOT_TYPED.test(column))) {
      if (await fill(client, one)) done.push(one);
    }
    await client.query("COMMIT");
    return done;
  });
}

/** @returns false where the table's own checks refuse a text that is none of theirs */
async function fill(client: pg.Client, { table, column }: Column): Promise<boolean> {
  await client.query("SAVEPOINT one");
  try {
    const { rowCount } = await client.query(
      `UPDATE ${table} t SET ${column} = p.payloads[1 + (n.nth % $2)::int]
        FROM (SELECT $1::text[] AS payloads) p, (SELECT ctid, row_number() OVER () AS nth FROM ${table}) n
        WHERE n.ctid = t.ctid AND t.${column} <> ''`,
      [TEXTS, TEXTS.length],
    );
    return (rowCount ?? 0) > 0;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    await client.query("ROLLBACK TO SAVEPOINT one");
    return false;
  }
}

/** Whatever would run tells on itself; the policy that would stop it is off. */
async function withTrap(context: BrowserContext, ran: string[]): Promise<void> {
  context.on("dialog", dialog => {
    ran.push(`${dialog.message()} at ${dialog.page()?.url()}`);
    void dialog.dismiss();
  });
}

/** Opens one page after the other, by its links. @returns how many */
async function crawl(page: Page): Promise<number> {
  const seen = new Set<string>();
  const left = [new URL(page.url()).pathname];
  while (left.length > 0 && seen.size < MOST) {
    const path = left.shift() ?? "/";
    if (seen.has(path)) continue;
    seen.add(path);
    if (await isDownload(page, path)) {
      await lookAtSheet(page, path);
      continue;
    }
    // React puts a script of its own, which fails, in the place of one that is an address.
    const scripts = page.locator("a[href^='javascript:' i]:not([href*='React has blocked'])");
    expect(await scripts.count(), path).toBe(0);
    const links = await page
      .locator("a[href^='/']")
      .evaluateAll(all => all.map(one => (one.getAttribute("href") ?? "").split("#", 1)[0] ?? ""));
    // A letter in the outbox of the demo leads to what its reader may open, and not everybody may.
    const mayOpen = (to: string) => !path.startsWith("/outbox") || to.startsWith("/outbox");
    left.push(...links.filter(to => to !== "" && !to.includes("sign-in")).filter(mayOpen));
  }
  return seen.size;
}

/** Goes there; a browser stays where it is where an answer is to be kept. */
async function isDownload(page: Page, path: string): Promise<boolean> {
  try {
    await page.goto(path);
    return false;
  } catch (error) {
    if (error instanceof Error && error.message.includes("Download is starting")) return true;
    throw error;
  }
}

/** No cell of a spreadsheet is a formula, whatever was typed. */
async function lookAtSheet(page: Page, path: string): Promise<void> {
  const answer = await page.request.get(path);
  expect(answer.headers()["content-disposition"]).toMatch(/^attachment/);
  if (!/csv/.test(answer.headers()["content-type"] ?? "")) return;
  const rows = parse((await answer.text()).replace(/^\ufeff/, ""), {
    relax_column_count: true,
  }) as string[][];
  expect(rows.flat().filter(cell => /^[=+\-@\t\r\0]/.test(cell))).toEqual([]);
}

const WHO: readonly PersonKey[] = ["chair", "chairWhoShared", "rscTeam", "administrator"];

test.describe("stored script", () => {
  test.use({ bypassCSP: true });

  test("thirty payloads in every text that is stored run on no page, and are no formula in a spreadsheet", async ({
    world,
  }) => {
    test.setTimeout(MOST > 100 ? 3_600_000 : 600_000);
    const columns = await poison(world.database.superUrl);
    expect(columns.length).toBeGreaterThan(20);
    const ran: string[] = [];
    let opened = 0;
    for (const who of WHO) {
      const page = await world.person(who);
      await withTrap(page.context(), ran);
      opened += await crawl(page);
    }
    test.info().annotations.push({ type: "tried", description: String(opened * PAYLOADS.length) });
    expect(ran).toEqual([]);
  });
});
