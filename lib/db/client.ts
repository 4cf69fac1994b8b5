import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";
import { forRequest } from "./one-request";
import { statementName } from "./planned";
import { Queue } from "./queue";
import { runtime } from "./runtime";

/** Connections of one process. Small: each piece of work is short, and a queue is fairer than a crowd. */
const POOL = 10;

/**
 * What waits for a connection waits here, not in the pool: a waiter that gave up there would begin all
 * the same, later on. Beyond this many, or this long, is overload. Milliseconds.
 */
const LIMITS = { slots: POOL, waiting: 200, patience: 1_000 };

interface Open {
  readonly url: string;
  readonly client: PrismaClient;
  readonly queue: Queue;
}

/** The two module graphs of a Next server share one client, so it hangs on the process. */
const held = globalThis as typeof globalThis & { waymarkClient?: Open };

function open(): Open {
  const url = runtime().databaseUrl;
  if (held.waymarkClient?.url !== url) {
    // Prisma asks for several relations of a row at once, on the one connection of its transaction.
    const pipeline = true;
    const pool = { connectionString: url, max: POOL, application_name: "waymark", pipeline };
    const adapter = new PrismaPg(pool, { statementNameGenerator: statementName });
    held.waymarkClient = { url, client: new PrismaClient({ adapter }), queue: new Queue(LIMITS) };
  }
  return held.waymarkClient;
}

/** The client behind the doors. Nothing outside lib/db imports this. */
export function client(): PrismaClient {
  return open().client;
}

/**
 * Work on the client, once there is a connection for it.
 * @throws Busy where there is none in time, or was none for this request before: then nothing was begun
 */
export function inTurn<T>(work: (client: PrismaClient) => Promise<T>): Promise<T> {
  const { client, queue } = open();
  return forRequest(() => queue.run(() => work(client)));
}

/** Closes the pool; the next piece of work opens another. */
export async function disconnect(): Promise<void> {
  const open = held.waymarkClient;
  delete held.waymarkClient;
  await open?.client.$disconnect();
}
