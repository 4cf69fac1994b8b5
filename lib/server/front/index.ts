import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { drain } from "./drain";
import { Exchange } from "./exchange";
import type { FrontOptions, FrontState } from "./options";
import { answerSocket, codeOfClientError } from "./socket";
import { UPLOAD_MS } from "./upload";

const METHODS = "GET, HEAD, POST";

/** A sender has this long, so that many slow ones cannot hold all connections. */
const limits = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 8_000,
  // Files may take long; every other body has ten seconds, by readBody.
  requestTimeout: UPLOAD_MS + 5_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 10_000,
  // A request without Host is ours to refuse, with a page.
  requireHostHeader: false,
};

/** No byte either way for this long: a reader that stopped reading. */
const SILENCE_MS = 60_000;

export interface Front extends Server {
  /** Takes no more requests, finishes those begun, and settles when all connections are closed. */
  drain(hardStopMs: number): Promise<void>;
}

/** The server in front of the app: what reaches the app is whole, sane and ours. */
export function createFront(options: FrontOptions): Front {
  const state: FrontState = {
    options,
    origin: new URL(options.origin),
    isDraining: false,
    reports: { since: 0, noted: 0 },
  };
  const open = new Map<Duplex, Set<Exchange>>();
  const server = createServer(limits);
  server.setTimeout(SILENCE_MS);

  const answer = (waits: boolean) => (request: IncomingMessage, response: ServerResponse) => {
    const exchange = new Exchange(state, request, response);
    const here = open.get(request.socket);
    here?.add(exchange);
    response.once("close", () => here?.delete(exchange));
    exchange.run(waits).catch(error => {
      options.log.error({ error: String(error) }, "the front failed");
      response.destroy();
    });
  };
  server.on("request", answer(false));
  server.on("checkContinue", answer(true));
  server.on("checkExpectation", answer(false));
  server.on("connect", (_request, socket) => {
    answerSocket(socket, "method", options.secure, METHODS);
  });
  server.on("connection", socket => {
    open.set(socket, new Set());
    socket.once("close", () => open.delete(socket));
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const exchanges = [...(open.get(socket) ?? [])];
    for (const exchange of exchanges) exchange.isBroken = true;
    // An answer that has begun, or is the app's to give, cannot be mixed with ours.
    const isFree = exchanges.length < 2 && exchanges.every(exchange => exchange.isReading);
    if (error.code !== "ECONNRESET" && exchanges.some(exchange => exchange.cutUpload())) return;
    if (error.code === "ECONNRESET" || !isFree) return void socket.destroy();
    const code = exchanges.length > 0 ? "truncated" : codeOfClientError(error.code);
    answerSocket(socket, code, options.secure, code === "method" ? METHODS : undefined);
  });

  return Object.assign(server, {
    drain(hardStopMs: number) {
      state.isDraining = true;
      return drain(server, open, hardStopMs);
    },
  });
}
