import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

export interface Supervision {
  /** True when what the app is about to answer must not be sent. Asked with status and type set. */
  isFailure(status: number, type: string): boolean;
  /** Called once, when the app has finished such an answer; must call `send`. */
  replace(status: number): void;
  /** The last word on headers, just before they leave. */
  beforeHead(): void;
}

/** An answer that the front gives itself. */
export interface OwnAnswer {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
}

/**
 * Sends a whole answer past the app and whatever it wrapped around the response.
 * `closing`: when given, the connection is held open until it settles, though all is sent.
 */
export type Send = (answer: OwnAnswer, closing?: Promise<void>) => void;

export interface Supervised {
  readonly send: Send;
  /** Says before there is an answer that it will be ours: `send` must follow. */
  take(): void;
}

/**
 * Stands between the app and the wire: corrects headers, and holds back answers that failed. What the app
 * says once the answer is ours goes nowhere.
 */
export function supervise(response: ServerResponse, supervision: Supervision): Supervised {
  const { writeHead, write, end } = response;
  let isHeld = false;
  let isOurs = false;

  const holds = () => {
    if (response.headersSent) return false;
    const type = String(response.getHeader("content-type") ?? "");
    isHeld ||= supervision.isFailure(response.statusCode, type);
    return isHeld;
  };

  const send: Send = ({ status, headers, body = "" }, closing) => {
    isOurs = true;
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    response.statusCode = status;
    setAll(response, { ...headers, "Content-Length": Buffer.byteLength(body) });
    supervision.beforeHead();
    writeHead.call(response, status);
    if (!closing) return void Reflect.apply(end, response, [body]);
    Reflect.apply(write, response, [body]);
    void closing.then(() => Reflect.apply(end, response, []));
  };

  Object.assign(response, {
    writeHead(status: number, ...rest: unknown[]) {
      response.statusCode = status;
      const headers = rest.find(part => typeof part === "object" && part !== null);
      if (headers) setAll(response, headers as OutgoingHttpHeaders | string[]);
      if (isOurs || holds()) return response;
      supervision.beforeHead();
      return writeHead.call(response, status);
    },
    write(...args: unknown[]) {
      if (!isOurs && !holds()) return Reflect.apply(write, response, args);
      callBack(args);
      return true;
    },
    end(...args: unknown[]) {
      if (!isOurs && !holds()) return Reflect.apply(end, response, args);
      if (!isOurs) supervision.replace(response.statusCode);
      isOurs = true;
      callBack(args);
      return response;
    },
  });
  const take = () => {
    isOurs = true;
  };
  return { send, take };
}

/** `headers`: by name, or names and values in turn, as Node takes both. */
function setAll(response: ServerResponse, headers: OutgoingHttpHeaders | string[]): void {
  const pairs = Array.isArray(headers)
    ? headers.flatMap((name, at) => (at % 2 === 0 ? [[name, headers[at + 1]] as const] : []))
    : Object.entries(headers);
  for (const [name, value] of pairs) if (value !== undefined) response.setHeader(name, value);
}

/** A stream's writer waits for its callback, also when nothing is written. */
function callBack(args: unknown[]): void {
  const callback = args.find(part => typeof part === "function");
  if (typeof callback === "function") process.nextTick(() => callback());
}
