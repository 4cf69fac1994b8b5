import { resolve } from "node:path";
import { readSettings } from "@/lib/db/settings";
import { ensureBuilt } from "@/lib/server/ensure.mjs";
import { root } from "@/lib/server/steps.mjs";
import { makeDemoTemplate } from "../support/demo-database";
import { openTestCluster, type TestCluster } from "../support/test-cluster";
import { signInAll } from "./sessions";

/** How a worker reaches the run's cluster, and which database it copies for each test. */
export interface Prepared {
  readonly cluster: TestCluster;
  readonly demo: string;
  /** The session cookie of each person of the demo, by email address. */
  readonly cookies: Readonly<Record<string, string>>;
}

/** Once for all workers: the built app, a cluster, and in it the demo to copy. */
export default async function setup(): Promise<() => Promise<void>> {
  const { WAYMARK_TEST_DATA } = process.env;
  process.env.NEXT_DIST_DIR ||= await ensureBuilt();
  const folder = resolve(root, readSettings({ WAYMARK_TEST_DATA }).testDataDir);
  const { cluster, close } = await openTestCluster(folder);
  const cookies: Record<string, string> = {};
  const demo = await makeDemoTemplate(cluster, () => signInAll(cookies));
  const prepared: Prepared = { cluster, demo, cookies };
  process.env.JOURNEYS = JSON.stringify(prepared);
  return close;
}

/** What the setup above has left for this worker. */
export function prepared(): Prepared {
  return JSON.parse(process.env.JOURNEYS ?? "{}") as Prepared;
}
