import type { Server } from "node:http";
import type { Duplex } from "node:stream";

const LOOK_AGAIN_MS = 100;

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
    // An empty connection is closed at the second look: its next request may be on its way.
    const look = setInterval(() => {
      for (const [socket, exchanges] of open) if (exchanges.size === 0) socket.destroy();
    }, LOOK_AGAIN_MS);
    const hardStop = setTimeout(() => server.closeAllConnections(), hardStopMs);
    server.close(() => {
      clearInterval(look);
      clearTimeout(hardStop);
      resolve();
    });
  });
}
