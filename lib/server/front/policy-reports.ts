import { withoutSecrets } from "./log-line";
import type { FrontState } from "./options";

/** What a browser says of a page of ours: which rule, and where. Never what broke it. */
interface PolicyReport {
  readonly directive: string;
  readonly path: string;
}

/** Anybody may send these: so many of one message are read, and so many a minute written down. */
const IN_ONE = 10;
const IN_A_MINUTE = 20;
const MINUTE_MS = 60_000;

/** @returns undefined where it is no report of any kind. */
function reportsIn(body: Buffer, origin: URL): PolicyReport[] | undefined {
  let sent: unknown;
  try {
    sent = JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
  const all = Array.isArray(sent)
    ? sent.map(each => textIn(each, "body"))
    : [textIn(sent, "csp-report")];
  return all.slice(0, IN_ONE).flatMap(report => {
    const directive = textIn(report, "effectiveDirective") ?? textIn(report, "effective-directive");
    const of = directive ?? textIn(report, "violated-directive");
    if (typeof of !== "string" || !/^[a-z-]{3,30}$/.test(of)) return [];
    const page = textIn(report, "documentURL") ?? textIn(report, "document-uri");
    return [{ directive: of, path: pathIn(page, origin) }];
  });
}

/**
 * Writes down the first of each minute; whoever floods learns nothing of it.
 * @returns false where it is no report of any kind
 */
export function noteReports(front: FrontState, body: Buffer | undefined): boolean {
  const reports = body && reportsIn(body, front.origin);
  const now = performance.now();
  if (now - front.reports.since > MINUTE_MS) front.reports = { since: now, noted: 0 };
  for (const report of reports?.slice(0, IN_A_MINUTE - front.reports.noted) ?? []) {
    front.reports.noted += 1;
    front.options.log.info(report, "a page broke its policy");
  }
  return reports !== undefined;
}

function textIn(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

/** The page's path, where it is ours: what was asked for besides is not kept. */
function pathIn(page: unknown, origin: URL): string {
  const url = typeof page === "string" && URL.canParse(page) ? new URL(page) : undefined;
  return url?.origin === origin.origin ? withoutSecrets(url.pathname.slice(0, 500)) : "-";
}
