import { connect, createServer, type Server } from "node:net";

/** A door to a database that counts what goes through it. */
export interface CountingDoor {
  /** The database's address, by way of this door. */
  readonly url: string;
  /** Statements run since it was last asked. */
  take(): number;
  close(): Promise<void>;
}

/** Runs a statement, by its letter in Postgres's protocol: "Query" or "Execute". */
const RUNS = new Set(["Q", "E"]);

/** Opens a door to a database: what comes in is passed on as it is, and its statements are counted. */
export async function openCountingDoor(databaseUrl: string): Promise<CountingDoor> {
  const target = new URL(databaseUrl);
  let count = 0;
  const server = createServer(client => {
    const database = connect(Number(target.port), target.hostname);
    const read = messageReader(letter => {
      if (RUNS.has(letter)) count += 1;
    });
    client.on("data", read);
    client.pipe(database).pipe(client);
    client.on("error", () => database.destroy());
    database.on("error", () => client.destroy());
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  return {
    url: Object.assign(new URL(databaseUrl), { host: `127.0.0.1:${portOf(server)}` }).href,
    take() {
      const taken = count;
      count = 0;
      return taken;
    },
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}

/** Reads a sender's bytes and names each message by its letter; the first message has none. */
function messageReader(onMessage: (letter: string) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  let header = 0;
  return chunk => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= header + 4) {
      const length = header + rest.readUInt32BE(header);
      if (rest.length < length) return;
      if (header === 1) onMessage(rest.toString("latin1", 0, 1));
      rest = rest.subarray(length);
      header = 1;
    }
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
