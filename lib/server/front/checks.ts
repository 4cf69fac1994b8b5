import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { refuseAddress } from "./address";
import type { Refusal } from "./refusals";

const KB = 1024;

/** What a write may carry, in bytes and in kind. */
const writes = {
  /** Server actions: forms without JavaScript, forms with it, and calls with plain arguments. */
  POST: {
    limit: 1024 * KB,
    types: ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"],
  },
  /** Autosave. */
  PUT: { limit: 256 * KB, types: ["application/json"] },
} as const;

const overrides = ["x-http-method-override", "x-http-method", "x-method-override"];

/**
 * Judges a request by its first lines, before any of its body is read.
 * @returns undefined when the app may see it, if its body is whole
 */
export function refuse(request: IncomingMessage, origin: URL): Refusal | undefined {
  const { method = "", url = "", headers } = request;
  const code = refuseAddress(url);
  if (code) return { code };
  const allowed = methodsFor(url);
  if (!allowed.includes(method) || overrides.some(name => headers[name] !== undefined)) {
    return { code: "method", allow: allowed.join(", ") };
  }
  if (headers.host === undefined) return { code: "invalid" };
  if (method !== "POST" && method !== "PUT") {
    return hasBody(headers) ? { code: "invalid" } : undefined;
  }
  return refuseWrite(headers, writes[method], origin);
}

/** @returns the most bytes that a request of this method may carry, undefined when it carries none. */
export function limitFor(method = ""): number | undefined {
  return method === "POST" || method === "PUT" ? writes[method].limit : undefined;
}

function refuseWrite(
  headers: IncomingHttpHeaders,
  { limit, types }: { limit: number; types: readonly string[] },
  origin: URL,
): Refusal | undefined {
  if (headers.origin !== origin.origin) return { code: "origin" };
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return { code: "origin" };
  if (Number(headers["content-length"] ?? 0) > limit) return { code: "too-large" };
  if (headers["content-encoding"] !== undefined) return { code: "type" };
  const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase() ?? "";
  return types.includes(type) ? undefined : { code: "type" };
}

export function hasBody(headers: IncomingHttpHeaders): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

function methodsFor(url: string): string[] {
  const path = url.split("?", 1)[0] ?? "";
  return ["GET", "HEAD", "POST", ...(path.endsWith("/answer") ? ["PUT"] : [])];
}
