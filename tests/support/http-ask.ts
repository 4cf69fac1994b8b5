import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Ask {
  readonly method?: string;
  /** One that is undefined is not sent. */
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
  /** "name=value", as it was set. */
  readonly cookie?: string | undefined;
  /** Connections of its own, where more than a few are to be open at once. */
  readonly agent?: Agent;
}

const agent = new Agent({ keepAlive: true, maxSockets: 10 });

/** One request with exactly these headers: unlike fetch, it may lie about Origin and Host. */
export function askAt(origin: string, path: string, ask: Ask = {}): Promise<Answer> {
  const { method = "GET", body } = ask;
  const all: OutgoingHttpHeaders = {
    Accept: "text/html",
    Cookie: ask.cookie,
    "Content-Length": body === undefined ? undefined : Buffer.byteLength(body),
    ...ask.headers,
  };
  const headers = Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined),
  );
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request(
      { agent: ask.agent ?? agent, hostname, port, path, method, headers },
      response => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", chunk => {
          text += chunk;
        });
        response.on("error", reject);
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        );
      },
    );
    sent.on("error", reject).end(body);
  });
}

/** A form's fields; an upload's is a file. */
export type Fields = readonly (readonly [name: string, value: string | File])[];

/** A form as browsers send it. */
export async function multipart(fields: Fields): Promise<{ type: string; body: Buffer }> {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const whole = new Response(form);
  const body = Buffer.from(await whole.arrayBuffer());
  return { type: whole.headers.get("content-type") ?? "", body };
}

/** Sends a form to a page, from our own origin unless the headers say otherwise. */
export async function postForm(
  origin: string,
  path: string,
  fields: Fields,
  ask: Pick<Ask, "cookie" | "headers"> = {},
): Promise<Answer> {
  const { type, body } = await multipart(fields);
  const headers = { Origin: origin, "Content-Type": type, ...ask.headers };
  return askAt(origin, path, { ...ask, method: "POST", headers, body });
}

/** The cookie that an answer sets, "name=value", or undefined. */
export function cookieOf(answer: Answer): string | undefined {
  return answer.headers["set-cookie"]
    ?.find(line => /^(__Host-)?waymark=[^;]/.test(line))
    ?.split(";")[0];
}
