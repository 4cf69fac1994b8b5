import { readdir, readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { operatorGrant } from "@/lib/access";
import { loadRegister } from "@/lib/register/commands";
import { printReport } from "@/lib/register/importer/print-report";
import { type Folder, readExtract } from "@/lib/register/importer/read-extract";
import { percentRead, percentWritten } from "@/lib/register/jobs/rules";
import { day } from "@/lib/register/schema";
import { openDatabase } from "./open-database";
import { progressBar } from "./progress-bar";

const USAGE = `Load an extract of the public register (Get Information About Schools) from a folder:
  npm run register -- FOLDER
  npm run register -- FOLDER --as-at 2019-09-02   where no name in the folder gives its day
  npm run register -- FOLDER --accept-fewer-rows  where a tenth or more of the rows is rightly gone`;

/** What the operator can put right: a sentence, without a stack. */
class Stop extends Error {}

async function load(): Promise<void> {
  const { path, asAt, acceptFewerRows } = readArguments();
  const bar = progressBar();
  const folder = await readFolder(path, asAt);
  const extract = readExtract(folder, (name, nth, of) => {
    bar.show(`Reading ${name}`, percentRead(nth - 1, of));
  });
  if (!extract.ok) throw new Stop(refusal(extract.detail, extract.reason));
  bar.show("Opening the database", percentWritten(0, 1));
  const database = await openDatabase(line => bar.show(line, percentWritten(0, 1)));
  try {
    const loaded = await loadRegister(
      operatorGrant("register:load"),
      extract.value,
      (label, done, of) => bar.show(label, percentWritten(done, of)),
      { acceptFewerRows },
    );
    bar.end();
    if (!loaded.ok) throw new Stop(refusal(loaded.detail, loaded.reason));
    console.log(printReport(loaded.value).join("\n"));
  } finally {
    bar.end();
    await database.close();
  }
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { "as-at": { type: "string" }, "accept-fewer-rows": { type: "boolean" } },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new Stop(USAGE);
  const asAt = day.optional().safeParse(values["as-at"]);
  if (!asAt.success) throw new Stop("--as-at: write the day as YYYY-MM-DD.");
  return {
    // npm starts a script in the checkout; the path is meant from where npm was called.
    path: resolve(process.env.INIT_CWD ?? ".", folder),
    asAt: asAt.data,
    acceptFewerRows: values["accept-fewer-rows"] ?? false,
  };
}

async function readFolder(path: string, asAt: string | undefined): Promise<Folder> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => {
    throw new Stop(`${path} is not a folder that can be read.`);
  });
  const names = entries.filter(entry => entry.isFile() && !entry.name.startsWith("."));
  const files = names.map(async ({ name }) => ({ name, bytes: await readFile(join(path, name)) }));
  return { name: basename(path), files: await Promise.all(files), asAt };
}

/** What an operator can do about a refusal. */
const WAYS: Readonly<Record<string, string>> = {
  "fewer-rows": " If that is right, load it with --accept-fewer-rows.",
  "no-date": " Say it: --as-at YYYY-MM-DD.",
};

function refusal(sentence: string, reason: string): string {
  return `Not loaded: ${sentence}${WAYS[reason] ?? ""}\nNothing was changed.`;
}

try {
  await load();
} catch (error) {
  console.error(error instanceof Stop ? error.message : error);
  process.exitCode = 1;
}
