import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { cycleAfter } from "@/lib/assessments/cycle/rules";
import { disconnect, holdRuntime } from "@/lib/db";
import { alone, Stop, step } from "@/lib/server/steps.mjs";
import { onStop, stop, stopOnSignals } from "@/lib/server/stop";
import { DEMO_PASSWORD } from "@/prisma/demo-people";
import { TEST_SECRET } from "@/tests/support/server";
import type { TestDatabase } from "@/tests/support/test-cluster";
import { ANSWERS_FILE, packAnswers } from "./answer-to";
import { buildCopy, COPY, removeCopy, twinPath } from "./built-copy";
import { type BuiltServer, serveCopy } from "./built-server";
import { loadInTurn } from "./load";
import { buffersOf, measureWork, statementsOf } from "./national-database";
import { englandOf, openEnglands } from "./national-england";
import { jobOf } from "./national-jobs";
import { lookAtNational } from "./national-look";
import { type NationalOptions, readNationalOptions } from "./national-options";
import { type NationalPage, nationalPages, OFFICER } from "./national-pages";
import {
  type NationalFigures,
  type NationalPageFigures,
  nationalReport,
  TARGETS,
} from "./national-report";
import { signInAs, type Visitor } from "./visitors";

/** `npm run bench:national`. Ends the process, after everything it started. */
export async function benchNational(args: readonly string[]): Promise<void> {
  stopOnSignals();
  try {
    const options = readNationalOptions(args, new Date());
    // It builds where the other bench builds.
    const figures = await alone("bench", () => measure(options));
    console.log(`\n${nationalReport(figures)}`);
    if (options.json !== undefined) {
      writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
    }
    await stop(0);
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    await stop(1);
  }
}

const runtimeOf = ({ loginUrl }: TestDatabase) => {
  return { databaseUrl: loginUrl, secret: TEST_SECRET, secure: false, demo: true };
};

async function measure(options: NationalOptions): Promise<NationalFigures> {
  const { england, shorter } = options;
  const pages = nationalPages(cycleAfter(england.until, -2));
  const cluster = await openEnglands();
  const long = await englandOf(cluster, england);
  const short = await englandOf(cluster, shorter);
  onStop(removeCopy);
  await step("Building a copy with a twin of each page (about a minute)", () => buildCopy(pages));
  onStop(disconnect);
  const visitorOfShort = await visit(short);
  const visitor = await visit(long);
  await keepAnswers(pages, visitor);

  const server = await step("Starting the server", () => serveCopy(runtimeOf(long)));
  onStop(server.stop);
  const statements = await step("Opening each page and its twin", () =>
    lookAtNational(server, long, pages, visitor, true),
  );
  const fewer = await step("Opening each page over fewer cycles", () =>
    lookAtNational(server, short, pages, visitorOfShort, false),
  );
  await server.moveTo(long.loginUrl);
  const measured: NationalPageFigures[] = [];
  for (const page of pages) {
    const { name, path } = page;
    measured.push({
      ...{ name, path, statements: statements.get(name) ?? 0 },
      statementsShorter: fewer.get(name) ?? 0,
      load: await step(`Loading ${name} and its twin`, () => load(server, page, visitor, options)),
      ...(await step(`Asking the database: ${name}`, () =>
        look(page, visitor, long, short, options),
      )),
    });
  }
  const { trusts, academies, cycles } = england;
  return {
    at: new Date().toISOString(),
    node: process.versions.node,
    processors: availableParallelism(),
    seconds: options.seconds,
    rounds: options.rounds,
    connections: options.connections,
    england: { trusts, academies, cycles, shorter: shorter.cycles },
    targets: TARGETS,
    pages: measured,
  };
}

/** From here on this process asks that database. */
async function visit(database: TestDatabase): Promise<Visitor> {
  await disconnect();
  holdRuntime(runtimeOf(database));
  return signInAs(OFFICER, DEMO_PASSWORD);
}

/** What the gates and queries of the pages answer now is what the twins answer from here on. */
async function keepAnswers(pages: readonly NationalPage[], visitor: Visitor): Promise<void> {
  const all: Record<string, Record<string, unknown>> = {};
  for (const { name, answers } of pages) {
    const entries = Object.entries(answers).map(
      async ([asked, answer]) => [asked, await answer(visitor)] as const,
    );
    all[name] = Object.fromEntries(await Promise.all(entries));
  }
  writeFileSync(join(COPY, ANSWERS_FILE), packAnswers(all));
}

function load(
  { origin }: BuiltServer,
  page: NationalPage,
  { cookie }: Visitor,
  options: NationalOptions,
) {
  const at = (path: string) => ({ url: `${origin}${path}`, cookie });
  return loadInTurn({ page: at(page.path), twin: at(twinPath(page)) }, options);
}

async function look(
  page: NationalPage,
  visitor: Visitor,
  long: TestDatabase,
  short: TestDatabase,
  options: NationalOptions,
): Promise<Pick<NationalPageFigures, "work" | "buffers" | "buffersShorter">> {
  const job = jobOf(page, visitor.person.userId);
  const work = await measureWork(page, job, visitor, long, options);
  const statements = await statementsOf(page, visitor);
  return {
    work,
    buffers: await buffersOf(statements, visitor, long),
    buffersShorter: await buffersOf(statements, visitor, short),
  };
}
