import type { Server } from "node:http";
import { Server as NetServer } from "node:net";
import type { Duplex } from "node:stream";

const LOOK_MS = 250;

/**
 * Closes a server without breaking off what it answers.
 * @param open each connection with the requests that are being answered on it
 * @param hardStopMs from now, when whatever is left is cut
 */
export function drain(
  server: Server,
  open: ReadonlyMap<Duplex, ReadonlySet<unknown>>,
  hardStopMs: number,
): Promise<void> {
  return new Promise(resolve => {
    const look = setInterval(() => {
      for (const [socket, exchanges] of open) if (exchanges.size === 0) socket.destroy();
    }, LOOK_MS);
    const hardStop = setTimeout(() => server.closeAllConnections(), hardStopMs);
    // Not http's own close: that cuts idle connections at once, and a save may be on its way on one.
    NetServer.prototype.close.call(server, () => {
      clearInterval(look);
      clearTimeout(hardStop);
      resolve();
    });
  });
}
