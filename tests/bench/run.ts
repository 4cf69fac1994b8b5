import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { disconnect, holdRuntime } from "@/lib/db";
import { settings } from "@/lib/db/settings";
import { alone, root, Stop, step } from "@/lib/server/steps.mjs";
import { onStop, stop, stopOnSignals } from "@/lib/server/stop";
import { TEST_SECRET } from "@/tests/support/server";
import { copyDatabase, openTestCluster } from "@/tests/support/test-cluster";
import { ANSWERS_FILE, packAnswers } from "./answer-to";
import { buildCopy, builtPages, COPY, removeCopy } from "./built-copy";
import { serveCopy } from "./built-server";
import { databaseJobs } from "./database-jobs";
import { type DatabaseWork, measureDatabase } from "./database-work";
import type { Figures, PageFigures } from "./figures-of-run";
import { fillDatabase } from "./fill";
import { loadPage, lookAtPages } from "./measure-pages";
import { measureRegister } from "./measure-register";
import { type BenchOptions, readOptions } from "./options";
import { type MeasuredPage, PAGES } from "./pages";
import { registerFolder } from "./register-files";
import { reportOf } from "./report";
import type { Visitors } from "./visitors";

/** `npm run bench`. Ends the process, after everything it started. */
export async function bench(args: readonly string[]): Promise<void> {
  stopOnSignals();
  try {
    const options = readOptions(args);
    const figures = await alone("bench", () => measure(options, pagesNamed(options.only)));
    console.log(`\n${reportOf(figures)}`);
    if (options.json !== undefined) {
      writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
    }
    await stop(0);
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    await stop(1);
  }
}

function pagesNamed(names: readonly string[]): readonly MeasuredPage[] {
  const unknown = names.filter(name => PAGES.every(page => page.name !== name));
  if (unknown.length > 0) {
    const known = PAGES.map(page => page.name).join(", ");
    throw new Stop(`There is no page named ${unknown.join(", ")}. There are: ${known}.`);
  }
  return names.length === 0 ? PAGES : PAGES.filter(page => names.includes(page.name));
}

async function measure(options: BenchOptions, pages: readonly MeasuredPage[]): Promise<Figures> {
  onStop(removeCopy);
  await step("Building a copy with a twin of each page (about a minute)", () => buildCopy(pages));
  const scratch = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  onStop(() => rmSync(scratch, { recursive: true, force: true }));
  // Postgres may run as another account, and reads what is in it.
  chmodSync(scratch, 0o755);
  const { cluster, close } = await openTestCluster(resolve(root, settings().testDataDir));
  onStop(close);
  const database = await copyDatabase(cluster, `${cluster.prefix}bench`, cluster.template);
  const runtime = {
    databaseUrl: database.loginUrl,
    secret: TEST_SECRET,
    secure: false,
    demo: true,
  };
  holdRuntime(runtime);
  onStop(disconnect);
  const register = registerFolder(scratch);
  const visitors = await step("Filling a database", () => fillDatabase(database, register.path));
  await keepAnswers(pages, visitors);

  const server = await step("Starting the server", () => serveCopy(runtime));
  onStop(server.stop);
  const looks = await step("Opening each page", () =>
    lookAtPages(server, database.loginUrl, pages, visitors),
  );
  const started = server.peakMemory();
  const measured: PageFigures[] = [];
  for (const [nth, page] of pages.entries()) {
    const look = looks[nth];
    if (look === undefined) continue;
    const load = await step(`Loading ${page.name}, its twin and the bare page`, () =>
      loadPage(server, page, visitors, options),
    );
    measured.push({ ...look, load });
  }
  const peak = server.peakMemory();
  const work: DatabaseWork[] = [];
  for (const job of databaseJobs(visitors)) {
    work.push(
      await step(`Asking the database: ${job.name}`, () => measureDatabase(job, database, options)),
    );
  }
  return {
    at: new Date().toISOString(),
    node: process.versions.node,
    processors: availableParallelism(),
    seconds: options.seconds,
    rounds: options.rounds,
    connections: options.connections,
    pages: measured,
    notMeasured: notMeasured(),
    database: work,
    register: await step("Importing the register", () =>
      measureRegister(cluster, register, scratch, options.rounds),
    ),
    serverMemory: { started, peak },
  };
}

/** What the gates and queries of the pages answer now is what the twins answer from here on. */
async function keepAnswers(pages: readonly MeasuredPage[], visitors: Visitors): Promise<void> {
  const all: Record<string, Record<string, unknown>> = {};
  for (const page of pages) {
    const visitor = visitors[page.visitor ?? "chair"];
    const answers: Record<string, unknown> = {};
    for (const [name, answer] of Object.entries(page.answers))
      answers[name] = await answer(visitor);
    all[page.name] = answers;
  }
  writeFileSync(join(COPY, ANSWERS_FILE), packAnswers(all));
}

/** The start page only leads on, and Next's own "not found" has no address. */
const NO_PAGES = ["app", "app/_not-found", "app/_global-error"];

function notMeasured(): string[] {
  const known = [...NO_PAGES, ...PAGES.map(page => page.folder)];
  return builtPages().filter(folder => !known.includes(folder) && !folder.startsWith("app/bench/"));
}
