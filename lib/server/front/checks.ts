import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state";
import { refuseAddress } from "./address";
import { REPORTS } from "./headers";
import type { Refusal } from "./refusals";

const KB = 1024;

interface Write {
  /** The most bytes of its body. */
  readonly limit: number;
  readonly types: readonly string[];
  /** Its body goes to the app as it comes, where others are taken in whole first. */
  readonly isStream?: true;
  /** It changes nothing, and browsers do not say where they send it from. */
  readonly isFromAnywhere?: true;
}

const MULTIPART = "multipart/form-data";

/** What a write may carry, in bytes and in kind. */
const writes: Readonly<Record<"POST" | "PUT", Write>> = {
  /** Server actions: forms without JavaScript, forms with it, and calls with plain arguments. */
  POST: {
    limit: 1024 * KB,
    types: ["application/x-www-form-urlencoded", MULTIPART, "text/plain"],
  },
  /** Autosave. */
  PUT: { limit: 256 * KB, types: ["application/json"] },
};

/** Addresses of files, which are larger than anything typed: 100 MB of them, and the form around. */
const uploads: ReadonlyMap<string, Write> = new Map([
  [
    "/admin/register/upload/files",
    { limit: 100 * KB * KB + 64 * KB, types: [MULTIPART], isStream: true },
  ],
]);

const reports: Write = {
  limit: 16 * KB,
  types: ["application/csp-report", "application/reports+json", "application/json"],
  isFromAnywhere: true,
};

/** Where evidence is added: a file of 5 MB, and the form around it. */
const evidence = /^\/trusts\/[^/]+\/[^/]+\/prepare\/[^/]+\/evidence$/;
const withFile: Write = { ...writes.POST, limit: 5 * KB * KB + 256 * KB };

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
  if (headers.host === undefined || !isRouterState(headers)) return { code: "invalid" };
  const write = writeOf(request);
  if (!write) return hasBody(headers) ? { code: "invalid" } : undefined;
  return refuseWrite(headers, write, origin);
}

/** What the request may carry, undefined when it carries nothing. */
export function writeOf({ method, url = "" }: IncomingMessage): Write | undefined {
  if (method === "PUT") return writes.PUT;
  if (method !== "POST") return undefined;
  const path = pathOf(url);
  if (path === REPORTS) return reports;
  return uploads.get(path) ?? (evidence.test(path) ? withFile : writes.POST);
}

function refuseWrite(
  headers: IncomingHttpHeaders,
  { limit, types, isFromAnywhere }: Write,
  origin: URL,
): Refusal | undefined {
  if (!isFromAnywhere && !isFromHere(headers, origin)) return { code: "origin" };
  if (Number(headers["content-length"] ?? 0) > limit) return { code: "too-large" };
  if (headers["content-encoding"] !== undefined) return { code: "type" };
  const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase() ?? "";
  return types.includes(type) ? undefined : { code: "type" };
}

function isFromHere(headers: IncomingHttpHeaders, origin: URL): boolean {
  const site = headers["sec-fetch-site"];
  const isSame = site === undefined || site === "same-origin" || site === "none";
  return isSame && headers.origin === origin.origin;
}

/** Where a browser is, as Next's own script says it. Next itself answers one that it cannot read with 500. */
function isRouterState(headers: IncomingHttpHeaders): boolean {
  try {
    parseAndValidateFlightRouterState(headers["next-router-state-tree"]);
    return true;
  } catch {
    return false;
  }
}

export function hasBody(headers: IncomingHttpHeaders): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/** Who types "localhost" would be refused at the first form: the browser names another origin. */
export function isOtherName({ method, headers }: IncomingMessage, origin: URL): boolean {
  const isReadOnly = method === "GET" || method === "HEAD";
  const host = headers.host?.toLowerCase();
  return isReadOnly && origin.hostname === "127.0.0.1" && host === `localhost:${origin.port}`;
}

/** Where an answer, a note or a view saves by itself. */
const saved = /\/(answer|note|view)$/;

function methodsFor(url: string): string[] {
  const path = pathOf(url);
  if (uploads.has(path) || path === REPORTS) return ["POST"];
  return ["GET", "HEAD", "POST", ...(saved.test(path) ? ["PUT"] : [])];
}

function pathOf(url: string): string {
  return url.split("?", 1)[0] ?? "";
}
