import type { IncomingHttpHeaders } from "node:http";

const YEAR_S = 365 * 24 * 60 * 60;

/** Where browsers say which policy a page of ours has broken. */
export const REPORTS = "/csp-report";

/** Only what we serve may load, and only scripts that carry this answer's nonce. */
export function contentPolicy(nonce: string, secure: boolean): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    // The newer way and the older one: no browser follows both.
    "report-to csp",
    `report-uri ${REPORTS}`,
  ];
  return [...policy, ...(secure ? ["upgrade-insecure-requests"] : [])].join("; ");
}

/** On every answer, errors and static files included. */
export function safetyHeaders(policy: string, requestId: string, secure: boolean) {
  return {
    "Content-Security-Policy": policy,
    "Reporting-Endpoints": `csp="${REPORTS}"`,
    "X-Content-Type-Options": "nosniff",
    // Not no-referrer: with that, browsers send "Origin: null" on our own forms.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy":
      "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "X-Frame-Options": "DENY",
    "X-Request-Id": requestId,
    ...(secure ? { "Strict-Transport-Security": `max-age=${YEAR_S}; includeSubDomains` } : {}),
  };
}

/** Nothing about a trust is kept by a browser or a proxy; only build files and public/ are. */
export function cacheControl(path: string, status: number, publicFiles: ReadonlySet<string>) {
  const found = status === 200 || status === 206 || status === 304;
  if (found && path.startsWith("/_next/static/")) return "public, max-age=31536000, immutable";
  if (found && publicFiles.has(path)) return "public, max-age=0, must-revalidate";
  return "no-store";
}

/** Headers by which we, Next's own parts or a proxy speak to the app: never taken from a client. */
const internal =
  /^(x-forwarded-|x-middleware-|x-nextjs-|x-next-|x-invoke-|x-vercel-|x-now-|x-prerender-|x-original-|x-rewrite-|x-action-|x-waymark-|x-matched-path$|x-nonce$|x-real-ip$|next-resume$|forwarded$|content-security-policy)/;

export interface Trusted {
  origin: URL;
  policy: string;
  requestId: string;
  /** The sender's address. */
  address: string;
  /** What was asked for. */
  url: string;
}

/** Makes the headers say only what we know ourselves, before the app reads them. Changes `headers`. */
export function trustHeaders(headers: IncomingHttpHeaders, trusted: Trusted): void {
  for (const name of Object.keys(headers)) if (internal.test(name)) delete headers[name];
  headers["content-security-policy"] = trusted.policy;
  headers["x-request-id"] = trusted.requestId;
  headers.host = trusted.origin.host;
  headers["x-forwarded-host"] = trusted.origin.host;
  headers["x-forwarded-proto"] = trusted.origin.protocol.slice(0, -1);
  headers["x-forwarded-for"] = trusted.address;
  headers["x-waymark-address"] = trusted.address;
  headers["x-waymark-path"] = pageOf(trusted.url);
}

/** The page's own address: Next's script marks what it fetches with a parameter of its own. */
function pageOf(url: string): string {
  const [path = "", query = ""] = url.split(/\?(.*)/s);
  const kept = query.split("&").filter(part => part !== "" && !/^_rsc(=|$)/.test(part));
  return kept.length > 0 ? `${path}?${kept.join("&")}` : path;
}
