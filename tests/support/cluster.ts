import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { readSettings } from "@/lib/db/settings";
import { openTestCluster, type TestCluster } from "./test-cluster";

export type { TestCluster };

declare module "vitest" {
  export interface ProvidedContext {
    cluster: TestCluster;
  }
}

/** vitest's global setup: the cluster of the run, for its files to find with `inject("cluster")`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { WAYMARK_TEST_DATA } = process.env;
  const folder = resolve(project.config.root, readSettings({ WAYMARK_TEST_DATA }).testDataDir);
  const { cluster, close } = await openTestCluster(folder);
  project.provide("cluster", cluster);
  return close;
}
