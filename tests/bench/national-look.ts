import type { TestDatabase } from "@/tests/support/test-cluster";
import { twinPath } from "./built-copy";
import type { BuiltServer } from "./built-server";
import { ask, markupOf } from "./first-look";
import { demandSameMarkup } from "./measure-pages";
import type { NationalPage } from "./national-pages";
import { countStatements } from "./statement-counter";
import type { Visitor } from "./visitors";

const LOOKS = 3;

/**
 * Opens each page on a database and counts its statements.
 * @param withTwins each twin is held to its word too
 * @throws Error where a twin shows something else than its page, or still asks the database
 */
export async function lookAtNational(
  server: BuiltServer,
  { loginUrl }: TestDatabase,
  pages: readonly NationalPage[],
  { cookie }: Visitor,
  withTwins: boolean,
): Promise<ReadonlyMap<string, number>> {
  const counter = await countStatements(loginUrl);
  await server.moveTo(counter.url);
  const found = new Map<string, number>();
  for (const page of pages) {
    const at = (path: string) => ({ url: `${server.origin}${path}`, cookie });
    // Now and then an answer also notes that somebody is still here: one of some does not.
    const counted: number[] = [];
    let html = "";
    for (let nth = 0; nth < LOOKS; nth++) {
      counter.take();
      html = await ask(at(page.path));
      counted.push(counter.take());
    }
    found.set(page.name, Math.min(...counted));
    if (!withTwins) continue;
    const twin = await ask(at(twinPath(page)));
    if (counter.take() > 0) throw new Error(`The twin of ${page.name} asks the database`);
    demandSameMarkup(page.name, markupOf(html), markupOf(twin));
  }
  await server.moveTo(loginUrl);
  await counter.close();
  return found;
}
