import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { operatorGrant } from "@/lib/access";
import { loadWording } from "@/lib/register/wording/commands";
import { readDocument } from "@/lib/register/wording/importer/read-document";
import { ALL_FOUND, sayFound } from "@/lib/register/wording/rules";
import { openDatabase } from "./open-database";

const USAGE = `Load the framework's published words from its document, as text with tabs between the columns of its table:
  npm run wording -- FILE`;

/** What the operator can put right: a sentence, without a stack. */
class Stop extends Error {}

async function load(): Promise<void> {
  const path = pathGiven();
  const bytes = await readFile(path).catch(() => {
    throw new Stop(`${path} is not a file that can be read.`);
  });
  const document = readDocument(bytes, "rsc-2015-08");
  if (!document.ok) {
    const { faults, found } = document.detail;
    const count = found === null ? [] : [`Found: ${sayFound(found)}.`];
    throw new Stop(
      [`${basename(path)} was not loaded.`, ...faults, ...count, "Nothing was changed."].join("\n"),
    );
  }
  console.log(`Found in ${basename(path)}: ${sayFound(ALL_FOUND)}.`);
  const database = await openDatabase();
  try {
    const { value } = await loadWording(operatorGrant("wording:load"), document.value);
    console.log(
      value === "loaded"
        ? "Loaded. The published words now stand beside ours."
        : "Nothing changed: these words are loaded already.",
    );
  } finally {
    await database.close();
  }
}

/** Npm runs commands in the checkout; the path is meant from where npm was called. */
function pathGiven(): string {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Stop(USAGE);
  return resolve(process.env.INIT_CWD ?? ".", file);
}

try {
  await load();
} catch (error) {
  console.error(error instanceof Stop ? error.message : error);
  process.exitCode = 1;
}
