import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { createFromTemplate, dropDatabase, ensureDatabase } from "@/lib/db/embedded";

/** A database of one test file, as each of the three logins reaches it. */
export interface TestDatabase {
  superUrl: string;
  ownerUrl: string;
  loginUrl: string;
}

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
  const { superUrl, ownerUrl, loginUrl, prefix } = inject("cluster");
  const cluster = { superUrl: (database: string) => addressIn(superUrl, database) };
  const name = `${prefix}${randomBytes(6).toString("hex")}`;
  afterAll(() => dropDatabase(cluster, name));
  await create(cluster, name);
  return {
    superUrl: addressIn(superUrl, name),
    ownerUrl: addressIn(ownerUrl, name),
    loginUrl: addressIn(loginUrl, name),
  };
}

function addressIn(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}
