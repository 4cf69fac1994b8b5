import { createServer } from "node:net";

const TRIES = 20;

/**
 * Finds a port to listen on.
 * @param isFixed whether somebody chose it: then no other will do
 * @returns undefined when it is taken
 */
export async function findPort(
  wanted: number,
  host: string | undefined,
  isFixed: boolean,
): Promise<number | undefined> {
  for (let port = wanted; port < wanted + (isFixed ? 1 : TRIES); port++) {
    const free = await tryPort(port, host);
    if (free !== undefined) return free;
  }
  return undefined;
}

function tryPort(port: number, host: string | undefined): Promise<number | undefined> {
  return new Promise(resolve => {
    const probe = createServer();
    probe.once("error", () => resolve(undefined));
    probe.listen({ port, host }, () => {
      const address = probe.address();
      const found = typeof address === "object" && address !== null ? address.port : undefined;
      probe.close(() => resolve(found));
    });
  });
}
