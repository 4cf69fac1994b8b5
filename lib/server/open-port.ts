import { createServer, type Server } from "node:net";

const TRIES = 20;

/**
 * Starts a server on a port that is free.
 * @param make makes the server for a port: it may have to know its own address
 * @param isFixed whether somebody chose the port: then no other will do
 * @returns undefined when it is taken
 */
export async function listenOn<S extends Server>(
  make: (port: number) => S,
  wanted: number,
  host: string | undefined,
  isFixed: boolean,
): Promise<{ server: S; port: number } | undefined> {
  const first = wanted === 0 ? await anyPort(host) : wanted;
  for (let port = first; port < first + (isFixed ? 1 : TRIES); port++) {
    const server = make(port);
    if (await listens(server, port, host)) return { server, port };
  }
  return undefined;
}

/** @returns the first of the ports from `wanted` on that nobody listens on at this moment */
export async function findPort(
  wanted: number,
  host: string | undefined,
  isFixed: boolean,
): Promise<number | undefined> {
  const found = await listenOn(() => createServer(), wanted, host, isFixed);
  if (found) await new Promise(resolve => found.server.close(resolve));
  return found?.port;
}

/** @throws Error other than that the port is taken */
function listens(server: Server, port: number, host: string | undefined): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error);
    server.once("error", fail);
    server.listen({ port, host }, () => {
      server.off("error", fail);
      resolve(true);
    });
  });
}

async function anyPort(host: string | undefined): Promise<number> {
  const probe = createServer();
  await listens(probe, 0, host);
  const address = probe.address();
  await new Promise(resolve => probe.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
