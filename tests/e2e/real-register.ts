import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { withClient } from "@/lib/db/embedded";
import { ACTIVE_REGION_SET } from "@/lib/register/regions";
import { run } from "@/lib/server/programs.mjs";
import { root } from "@/lib/server/steps.mjs";
import { TEST_SECRET } from "../support/server";
import { copyDatabase, databaseIn, sealDatabase, type TestDatabase } from "../support/test-cluster";
import { prepared } from "./global-setup";

/** The published register of one day, which lies beside the project and is no part of it. */
export const EXTRACT = resolve(root, "../shared/data/gias/2019-09-02");
export const noRegister = !existsSync(EXTRACT);

/** The real register, loaded by its own command: made by whoever comes first. @returns what to copy */
export async function registerTemplate(): Promise<string> {
  const { cluster } = prepared();
  const name = `${cluster.prefix}register`;
  await withClient(cluster.superUrl, async client => {
    await client.query("SELECT pg_advisory_lock(hashtext('waymark register template'))");
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 1) return;
    const unfinished = `${name}_unfinished`;
    await copyDatabase(cluster, unfinished, cluster.template);
    await command(databaseIn(cluster, unfinished), "register", EXTRACT);
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
    await sealDatabase(cluster, name);
  });
  return name;
}

/** Appoints somebody by command. @returns the first password, as the operator reads it. */
export async function appoint(database: TestDatabase, ...to: string[]): Promise<string> {
  const said = await command(database, "appoint", ...to);
  const [, password] = /First password, shown this once: (\S+)/.exec(said) ?? [];
  if (password === undefined) throw new Error(`No password came of it: ${said}`);
  return password;
}

/** An npm command as an operator with a database of their own runs it. @returns what it printed */
function command(database: TestDatabase, ...args: string[]): Promise<string> {
  const { JOURNEYS: _, ...env } = process.env;
  return run(process.execPath, [join(root, "lib/server/run.mjs"), ...args], {
    cwd: root,
    env: {
      ...env,
      DATABASE_URL: database.loginUrl,
      WAYMARK_URL: "https://waymark.example",
      WAYMARK_SECRET: TEST_SECRET,
    },
  });
}

/** Where a trust stands in the stored register, by a query of our own. */
export async function placeOf(database: TestDatabase, uid: number) {
  return withClient(database.superUrl, async client => {
    const { rows } = await client.query<{ slug: string; region: string; trusts: number }>(
      `SELECT r.slug, r.name AS region, count(t.uid)::int AS trusts
       FROM trust_region here JOIN region r ON r.slug = here.region_slug
       JOIN trust_region there ON there.region_slug = r.slug AND there.until_date IS NULL
       JOIN trust t ON t.uid = there.trust_uid AND t.kind = 'multi' AND t.open
       WHERE here.trust_uid = $1 AND here.until_date IS NULL AND here.region_set = $2 GROUP BY r.slug, r.name`,
      [uid, ACTIVE_REGION_SET],
    );
    const [place] = rows;
    if (place === undefined || rows.length > 1)
      throw new Error(`Trust ${uid} is not in one region`);
    return place;
  });
}
