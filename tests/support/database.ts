import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { createFromTemplate, dropDatabase, ensureDatabase } from "@/lib/db/embedded";
import { databaseIn, type TestDatabase } from "./test-cluster";

export type { TestDatabase };

/**
 * A migrated database without rows, for this file alone. Call it at the top of the file
 * (`const database = await freshDatabase()`): it goes after the file's own `afterAll`.
 */
export async function freshDatabase(): Promise<TestDatabase> {
  return make((cluster, name) => createFromTemplate(cluster, name, inject("cluster").template));
}

/** A database without a table, for this file alone; called in the same way. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return make(ensureDatabase);
}

async function make(create: typeof ensureDatabase): Promise<TestDatabase> {
  const found = inject("cluster");
  const cluster = { superUrl: (database: string) => databaseIn(found, database).superUrl };
  const name = `${found.prefix}${randomBytes(6).toString("hex")}`;
  afterAll(() => dropDatabase(cluster, name));
  await create(cluster, name);
  return databaseIn(found, name);
}
