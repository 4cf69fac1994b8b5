import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { settings } from "@/lib/db/settings";
import { ensureChromium } from "@/lib/server/chromium.mjs";
import { ensureBuilt } from "@/lib/server/ensure.mjs";
import { run } from "@/lib/server/programs.mjs";
import { duration, root, Stop } from "@/lib/server/steps.mjs";
import { textTable } from "@/tests/bench/table";
import type { Property } from "./properties";
import { ofPlaywright, ofVitest, type Tally } from "./tally";

/** Of the random suites, as many times as in `npm test`, unless somebody says otherwise. */
const FULL = 50;

interface Result extends Tally {
  readonly property: string;
}

/**
 * Runs the files of each property at full size, one property after the other, and prints one table.
 * @param name as npm knows it
 */
export async function attack(
  name: string,
  properties: readonly Property[],
  args: readonly string[],
): Promise<void> {
  const { json, only = "" } = options(name, args);
  const asked = properties.filter(({ says }) => says.toLowerCase().includes(only.toLowerCase()));
  if (asked.length === 0) throw new Stop(`No property says ${only}.`);
  const thorough = settings().thorough > 1 ? settings().thorough : FULL;
  const env = await environment(asked, thorough);
  const results: Result[] = [];
  for (const property of asked) {
    const began = Date.now();
    process.stdout.write(`${property.says}… `);
    const tally = await tallyOf(property, env);
    results.push({ property: property.says, ...tally });
    console.log(`${tally.tried} tried, ${tally.failed} failed (${duration(Date.now() - began)})`);
    for (const failure of tally.failures.slice(0, 20)) console.log(`  ${failure}`);
  }
  console.log(`\n${tableOf(results)}`);
  if (json !== undefined)
    writeFileSync(json, `${JSON.stringify({ thorough, results }, null, 2)}\n`);
  process.exitCode = results.some(({ tried, failed }) => failed > 0 || tried === 0) ? 1 : 0;
}

/** What all runs share: each is the same code as in `npm test`, and only longer. */
async function environment(
  properties: readonly Property[],
  thorough: number,
): Promise<NodeJS.ProcessEnv> {
  const env = {
    ...process.env,
    WAYMARK_THOROUGH: String(thorough),
    NO_COLOR: "1",
    FORCE_COLOR: "0",
  };
  const needs = (project: Property["project"]) => properties.some(one => one.project === project);
  const isBuilt = needs("http") || needs("journeys");
  const built = isBuilt ? { NEXT_DIST_DIR: await ensureBuilt() } : {};
  const browser = needs("journeys") ? { CHROMIUM_PATH: await ensureChromium() } : {};
  return { ...env, ...built, ...browser };
}

async function tallyOf(property: Property, env: NodeJS.ProcessEnv): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-attack-"));
  const report = join(folder, "report.json");
  try {
    const isJourney = property.project === "journeys";
    const ended = await (isJourney
      ? journeys(property, report, env)
      : suite(property, report, env));
    const read = existing(report);
    const tally = isJourney ? ofPlaywright(read) : ofVitest(read);
    // A log that holds what it may not fails the run, though every test has passed.
    const isSilent = ended !== "" && tally.failed === 0;
    return isSilent ? { ...tally, failed: 1, failures: [ended.slice(-2_000)] } : tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function suite({ project, files }: Property, report: string, env: NodeJS.ProcessEnv) {
  const args = ["run", ...files, "--config", "tests/vitest.config.ts", "--project", project];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return outcome(["node_modules/vitest/vitest.mjs", ...args, ...reporters], env);
}

function journeys({ files }: Property, report: string, env: NodeJS.ProcessEnv) {
  const args = ["test", ...files, "--config", "tests/e2e/playwright.config.ts", "--project=script"];
  const command = ["node_modules/@playwright/test/cli.js", ...args, "--reporter=json"];
  return outcome(command, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report });
}

/** @returns nothing where it went well, else what it said */
async function outcome(command: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  try {
    await run(process.execPath, [...command], { env, cwd: root });
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function existing(report: string): unknown {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return undefined;
  }
}

function tableOf(results: readonly Result[]): string {
  const rows = results.map(({ property, tried, failed }) => [property, `${tried}`, `${failed}`]);
  return textTable(["property", "tried", "failed"], rows);
}

function options(name: string, args: readonly string[]) {
  try {
    const type = "string" as const;
    const { values } = parseArgs({ args: [...args], options: { json: { type }, only: { type } } });
    // npm starts a script in the checkout; the path is meant from where npm was called.
    const json = values.json && resolve(process.env.INIT_CWD ?? ".", values.json);
    return { json, only: values.only };
  } catch {
    throw new Stop(`Try to break what Waymark promises; it takes from minutes to an hour:
  npm run ${name}
  npm run ${name} -- --json FILE      also write the table as JSON
  npm run ${name} -- --only "model"   the properties whose words hold these
WAYMARK_THOROUGH says how many times as much is tried as in npm test, ${FULL} by default.`);
  }
}
