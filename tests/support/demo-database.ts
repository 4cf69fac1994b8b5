import { disconnect, holdRuntime } from "@/lib/db";
import seedDemo from "@/prisma/seed";
import { TEST_SECRET } from "./server";
import { copyDatabase, sealDatabase, type TestCluster } from "./test-cluster";

/** Does some work in this process on a database of the run, as the app's own login. */
export async function workingOn<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  holdRuntime({ databaseUrl, secret: TEST_SECRET, secure: false, demo: true });
  try {
    return await work();
  } finally {
    await disconnect();
  }
}

/**
 * The demo as `npm start` fills it, made once for the run.
 * @param more what else happens in it before it is copied
 * @returns the database to copy
 */
export async function makeDemoTemplate(
  cluster: TestCluster,
  more: () => Promise<void> = async () => {},
): Promise<string> {
  const name = `${cluster.prefix}demo`;
  const { loginUrl } = await copyDatabase(cluster, name, cluster.template);
  await workingOn(loginUrl, async () => {
    await seedDemo();
    await more();
  });
  await sealDatabase(cluster, name);
  return name;
}
