import type { IncomingMessage, ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach } from "vitest";
import { createFront, type Front } from "@/lib/server/front";
import type { FrontOptions } from "@/lib/server/front/options";

export const ORIGIN = "https://waymark.example";

export interface Asked {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

export interface Logged {
  level: "info" | "error";
  fields: Record<string, unknown>;
}

export interface Running {
  front: Front;
  port: number;
  /** What reached the app. */
  asked: Asked[];
  logged: Logged[];
}

const open: Front[] = [];

afterEach(async () => {
  for (const front of open.splice(0)) {
    front.closeAllConnections();
    await new Promise(resolve => front.close(resolve));
  }
});

type Reply = (
  request: IncomingMessage,
  response: ServerResponse,
  putOff: (fault: unknown) => void,
) => unknown;

/** A front on 127.0.0.1 before an app that answers with `reply`, by default 200 "page". */
export async function aFront(
  reply: Reply = (_request, response) =>
    response.setHeader("content-type", "text/html").end("page"),
  options: Partial<FrontOptions> = {},
): Promise<Running> {
  const asked: Asked[] = [];
  const logged: Logged[] = [];
  const log = (level: Logged["level"]) => (fields: object) => {
    logged.push({ level, fields: { ...fields } });
  };
  const front = createFront({
    handler: async (request, response, putOff) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const { method = "", url = "", headers } = request;
      asked.push({ method, url, headers: { ...headers }, body: Buffer.concat(chunks).toString() });
      return reply(request, response, putOff);
    },
    origin: ORIGIN,
    secure: true,
    ready: async () => true,
    log: { info: log("info"), error: log("error") },
    ...options,
  });
  open.push(front);
  await new Promise<void>(resolve => front.listen(0, "127.0.0.1", resolve));
  return { front, port: (front.address() as AddressInfo).port, asked, logged };
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Sends bytes as they are and reads one whole answer, or until the server closes. */
export function send(
  port: number,
  bytes: string | Buffer,
  { half = false } = {},
): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => {
      if (half) socket.end(bytes);
      else socket.write(bytes);
    });
    socket.setEncoding("utf8");
    socket.on("data", chunk => {
      text += chunk;
      if (isWhole(parse(text))) socket.destroy();
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(parse(text)));
  });
}

function isWhole(answer: Answer | undefined): boolean {
  const length = answer?.headers["content-length"];
  return length !== undefined && Buffer.byteLength(answer?.body ?? "") >= Number(length);
}

/** One request with the headers that any sender has, on a connection of its own. */
export function ask(
  port: number,
  line: string,
  headers: Record<string, string> = {},
  body = "",
): Promise<Answer | undefined> {
  const all = { Host: "waymark.example", Connection: "close", ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return send(port, `${line} HTTP/1.1\r\n${lines.join("")}\r\n${body}`);
}

/** A write as our own pages send it. */
export function write(
  port: number,
  line: string,
  headers: Record<string, string>,
  body: string,
): Promise<Answer | undefined> {
  const length = String(Buffer.byteLength(body));
  return ask(port, line, { Origin: ORIGIN, "Content-Length": length, ...headers }, body);
}

function parse(text: string): Answer | undefined {
  if (!/^HTTP\/1\.1 \d{3} .*\r\n\r\n/s.test(text)) return undefined;
  const [head = "", ...rest] = text.split("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  const headers = lines.map(line => {
    const at = line.indexOf(": ");
    return [line.slice(0, at).toLowerCase(), line.slice(at + 2)];
  });
  return {
    status: Number(first.split(" ")[1]),
    headers: Object.fromEntries(headers),
    body: rest.join("\r\n\r\n"),
  };
}
