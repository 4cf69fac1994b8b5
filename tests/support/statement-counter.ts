import { connect, createServer, type Server, type Socket } from "node:net";

/** Stands between the app and Postgres and reads along what is asked. */
export interface StatementCounter {
  /** The same database, by way of the counter. */
  through(databaseUrl: string): string;
  /** Every statement since the last call, in the order they arrived; a transaction's ends included. */
  take(): string[];
  close(): Promise<void>;
}

/** @param databaseUrl of any database of the cluster that is asked */
export async function countStatements(databaseUrl: string): Promise<StatementCounter> {
  const { hostname, port } = new URL(databaseUrl);
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer(client => {
    const reader = new Reader(statement => heard.push(statement));
    const postgres = connect(Number(port), hostname);
    client.on("data", chunk => reader.read(chunk));
    client.pipe(postgres).pipe(client);
    for (const socket of [client, postgres]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.once("close", () => sockets.delete(socket));
    }
  });
  const here = await listening(server);
  return {
    through: url => Object.assign(new URL(url), { port: String(here) }).href,
    take: () => heard.splice(0),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}

/** Each message is a letter, its length, its content; only the first of a connection has no letter. */
class Reader {
  private rest = Buffer.alloc(0);
  private hasBegun = false;
  private readonly prepared = new Map<string, string>();
  private readonly bound = new Map<string, string>();

  constructor(private readonly hear: (statement: string) => void) {}

  read(chunk: Buffer): void {
    this.rest = Buffer.concat([this.rest, chunk]);
    for (;;) {
      const letter = this.hasBegun ? 1 : 0;
      if (this.rest.length < letter + 4) return;
      const end = letter + this.rest.readUInt32BE(letter);
      if (this.rest.length < end) return;
      if (this.hasBegun)
        this.message(this.rest.toString("latin1", 0, 1), this.rest.subarray(5, end));
      this.hasBegun = true;
      this.rest = this.rest.subarray(end);
    }
  }

  /** Query; Parse (a name, its text); Bind (a portal, its name); Execute (a portal). */
  private message(letter: string, content: Buffer): void {
    const [first = "", second = ""] = content.toString("utf8").split("\0", 2);
    if (letter === "Q") this.hear(first);
    if (letter === "P") this.prepared.set(first, second);
    if (letter === "B") this.bound.set(first, this.prepared.get(second) ?? "");
    if (letter === "E") this.hear(this.bound.get(first) ?? "");
  }
}
