import { IncomingMessage } from "node:http";

/** Waiting bodies of all requests together: beyond it new ones are told to come back. */
const MAX_WAITING = 64 * 1024 * 1024;
let waiting = 0;

const LINGER_MS = 2_000;

/** `gone`: the sender went away, so nobody is left to answer. */
export type BodyFault = "too-large" | "timeout" | "unavailable" | "gone";

const DEADLINE_MS = 10_000;

/**
 * Reads a body to its end, so that a slow or cut one never reaches the app.
 * @param limit bytes
 */
export function readBody(
  request: IncomingMessage,
  limit: number,
  deadlineMs = DEADLINE_MS,
): Promise<Buffer | BodyFault> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise(resolve => {
    const settle = (result: Buffer | BodyFault) => {
      clearTimeout(timer);
      waiting -= size;
      size = 0;
      request.off("data", take).off("end", end).off("close", leave);
      resolve(result);
    };
    const take = (chunk: Buffer) => {
      size += chunk.length;
      waiting += chunk.length;
      chunks.push(chunk);
      if (size > limit) settle("too-large");
      else if (waiting > MAX_WAITING) settle("unavailable");
    };
    const end = () => settle(Buffer.concat(chunks));
    const leave = () => settle("gone");
    const timer = setTimeout(() => settle("timeout"), deadlineMs);
    request.on("data", take).on("end", end).on("close", leave);
    // Node speaks of a cut body as an error too; `close` follows it.
    request.on("error", () => undefined);
  });
}

/** Takes in and drops what is left of a refused body: a sender that is cut off may miss the answer. */
export function linger(request: IncomingMessage): Promise<void> {
  return new Promise(resolve => {
    const settle = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(settle, LINGER_MS);
    request.once("end", settle).once("close", settle).resume();
  });
}

/** After an answer: a body that is still on its way is dropped for a moment, then its connection. */
export function letGo(request: IncomingMessage): void {
  if (request.complete) return;
  request.resume();
  setTimeout(() => request.complete || request.socket.destroy(), LINGER_MS).unref();
}

/** The same request with its body at hand: the app cannot be kept waiting by the sender. */
export function replay(request: IncomingMessage, body: Buffer): IncomingMessage {
  const whole = sameAs(request);
  whole.headers["content-length"] = String(body.length);
  delete whole.headers["transfer-encoding"];
  whole.push(body);
  whole.push(null);
  whole.complete = true;
  return whole;
}

/** The same request without a body. */
export function sameAs(request: IncomingMessage): IncomingMessage {
  const same = new IncomingMessage(request.socket);
  same.httpVersion = request.httpVersion;
  same.httpVersionMajor = request.httpVersionMajor;
  same.httpVersionMinor = request.httpVersionMinor;
  same.headers = { ...request.headers };
  if (request.method !== undefined) same.method = request.method;
  if (request.url !== undefined) same.url = request.url;
  return same;
}
