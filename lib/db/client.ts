import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";
import { runtime } from "./runtime";

/** Connections of one process. Small: each piece of work is short, and a queue is fairer than a crowd. */
const POOL = 10;

/** The two module graphs of a Next server share one client, so it hangs on the process. */
const held = globalThis as typeof globalThis & {
  waymarkClient?: { url: string; client: PrismaClient };
};

/** The client behind the doors. Nothing outside lib/db imports this. */
export function client(): PrismaClient {
  const url = runtime().databaseUrl;
  if (held.waymarkClient?.url !== url) {
    const adapter = new PrismaPg({ connectionString: url, max: POOL, application_name: "waymark" });
    held.waymarkClient = { url, client: new PrismaClient({ adapter }) };
  }
  return held.waymarkClient.client;
}

/** Closes the pool; the next piece of work opens another. */
export async function disconnect(): Promise<void> {
  const open = held.waymarkClient;
  delete held.waymarkClient;
  await open?.client.$disconnect();
}
