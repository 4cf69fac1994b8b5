import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type FaultNote, recordFault } from "@/lib/access";
import type { FailedRequest, FrontLog } from "./front/options";

/** Writes at once; what comes while so many are under way is in the log alone. */
const AT_ONCE = 4;

/** What stands for an address that no page has. */
const NO_ROUTE = "/-";

/**
 * Keeps failures for administrators. It never throws and is never waited for; where the database
 * does not take one, the log has it all the same.
 */
export function faultKeeper(
  dist: string,
  log: FrontLog,
  record: (note: FaultNote) => Promise<void> = recordFault,
): (failed: FailedRequest) => void {
  const routes = routesOf(dist);
  let underWay = 0;
  return ({ path, ...failed }) => {
    if (underWay >= AT_ONCE) return;
    underWay += 1;
    record(fitting({ ...failed, route: routes(path) }))
      .catch(() => log.error({ requestId: failed.requestId }, "a failure could not be kept"))
      .finally(() => {
        underWay -= 1;
      });
  };
}

/** The built address that a path belongs to, with its parts left open: what was asked is not kept. */
function routesOf(dist: string): (path: string) => string {
  const file = readFileSync(join(dist, "app-path-routes-manifest.json"), "utf8");
  const built = Object.values(JSON.parse(file) as Record<string, string>);
  // What is said in letters goes before what is left open.
  const ranked = built.sort((a, b) => a.split("[").length - b.split("[").length);
  const patterns = ranked.map(route => {
    const parts = route.split("/").map(part => (part.startsWith("[") ? "[^/]+" : escaped(part)));
    return { route, pattern: new RegExp(`^${parts.join("/")}$`) };
  });
  return path => patterns.find(({ pattern }) => pattern.test(path))?.route ?? NO_ROUTE;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** As the table takes it: whatever is no name or code is left out. */
function fitting(note: FaultNote): FaultNote {
  const { name, code, digest, method } = note;
  return {
    ...note,
    method: /^[A-Z]{3,8}$/.test(method) ? method : "GET",
    name: /^[A-Z][A-Za-z]{0,59}$/.test(name) ? name : "Error",
    code: code !== null && /^[A-Z0-9_]{2,30}$/.test(code) ? code : null,
    digest: digest !== null && /^[A-Za-z0-9@]{1,40}$/.test(digest) ? digest : null,
  };
}
