import { BARE_PATH, twinPath } from "./built-copy";
import type { BuiltServer } from "./built-server";
import type { PageFigures } from "./figures-of-run";
import { ask, markupOf, scriptWeigher } from "./first-look";
import { loadInTurn, type Target } from "./load";
import type { BenchOptions } from "./options";
import type { MeasuredPage } from "./pages";
import { countStatements } from "./statement-counter";
import type { Visitors } from "./visitors";

export type Look = Omit<PageFigures, "load">;

/** A page, its twin and the bare page, each asked for by the same person. */
function targetsOf({ origin }: BuiltServer, page: MeasuredPage, visitors: Visitors) {
  const cookie = page.visitor === null ? null : visitors[page.visitor].cookie;
  const at = (path: string): Target => ({ url: `${origin}${path}`, cookie });
  return { page: at(page.path), twin: at(twinPath(page)), bare: at(BARE_PATH) };
}

/**
 * Opens each page once and counts. Each twin is held to its word here.
 * @throws Error where a twin shows something else than its page, or still asks the database
 */
export async function lookAtPages(
  server: BuiltServer,
  databaseUrl: string,
  pages: readonly MeasuredPage[],
  visitors: Visitors,
): Promise<Look[]> {
  const counter = await countStatements(databaseUrl);
  const weigh = scriptWeigher(server.origin);
  const bare = await weigh(await ask({ url: `${server.origin}${BARE_PATH}`, cookie: null }));
  await server.moveTo(counter.url);
  const looks: Look[] = [];
  for (const page of pages) {
    const targets = targetsOf(server, page, visitors);
    // The first answer may also note that somebody is still here.
    await ask(targets.page);
    counter.take();
    const html = await ask(targets.page);
    const statements = counter.take();
    const twin = await ask(targets.twin);
    if (counter.take() > 0) throw new Error(`The twin of ${page.name} asks the database`);
    demandSameMarkup(page.name, markupOf(html), markupOf(twin));
    const script = await weigh(html);
    const size = { html: Buffer.byteLength(html), script, scriptAboveBare: script - bare };
    looks.push({ name: page.name, path: page.path, statements, ...size });
  }
  await server.moveTo(databaseUrl);
  await counter.close();
  return looks;
}

/** @throws Error where a twin shows something else than its page */
export function demandSameMarkup(name: string, page: string, twin: string): void {
  if (page === twin) return;
  const at = [...page].findIndex((letter, nth) => letter !== twin[nth]);
  const near = (markup: string) => markup.slice(Math.max(0, at - 60), at + 60);
  throw new Error(
    `The twin of ${name} shows something else than the page:\n${near(twin)}\ninstead of\n${near(page)}`,
  );
}

export function loadPage(
  server: BuiltServer,
  page: MeasuredPage,
  visitors: Visitors,
  options: BenchOptions,
): Promise<PageFigures["load"]> {
  return loadInTurn(targetsOf(server, page, visitors), options);
}
