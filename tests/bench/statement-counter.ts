import { once } from "node:events";
import { createConnection, createServer, type Socket } from "node:net";

/** A way to the database that counts what passes. */
export interface StatementCounter {
  /** The database's address by this way. */
  readonly url: string;
  /** Statements since the last call; BEGIN and COMMIT are two of them. */
  take(): number;
  close(): Promise<void>;
}

/** The messages by which a client has a statement run: Execute, and Query. */
const RUNS = new Set(["E", "Q"]);

export async function countStatements(databaseUrl: string): Promise<StatementCounter> {
  const there = new URL(databaseUrl);
  const open = new Set<Socket>();
  let count = 0;
  const server = createServer(client => {
    const database = createConnection(Number(there.port), there.hostname);
    const read = messageReader(type => {
      if (RUNS.has(type)) count += 1;
    });
    for (const socket of [client, database]) {
      open.add(socket);
      socket.once("close", () => open.delete(socket)).on("error", () => socket.destroy());
    }
    client.on("data", read);
    client.pipe(database).pipe(client);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: Object.assign(new URL(databaseUrl), { host: `127.0.0.1:${port}` }).href,
    take() {
      const taken = count;
      count = 0;
      return taken;
    },
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** Tells the type of each message of a Postgres client; the first one has none. */
export function messageReader(onMessage: (type: string) => void): (chunk: Uint8Array) => void {
  let held = Buffer.alloc(0);
  let isStarted = false;
  return chunk => {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      const typed = isStarted ? 1 : 0;
      if (held.length < typed + 4) return;
      const length = typed + held.readUInt32BE(typed);
      if (held.length < length) return;
      if (isStarted) onMessage(String.fromCharCode(held[0] ?? 0));
      isStarted = true;
      held = held.subarray(length);
    }
  };
}
