import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { ensureBuilt, ensureGenerated, ensureInstalled } from "./ensure.mjs";
import { killAll } from "./programs.mjs";
import { root, Stop, step } from "./steps.mjs";
import { runCheck, runPlaywright, runVitest } from "./suites.mjs";

const GUARD_MS = 30 * 60_000;

const total = { passed: 0, failed: 0, skipped: 0 };

/**
 * Every suite, each after what it needs. The last line printed is "N passed, N failed".
 * @returns {Promise<number>} the exit code
 */
export async function testAll() {
  const guard = setTimeout(giveUp, GUARD_MS);
  try {
    await ensureInstalled();
    await ensureGenerated();
    await suite("Format and lint", () =>
      runCheck(["@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."]));
    await suite("Types", () => runCheck(["typescript/bin/tsc", "--noEmit", "-p", "."]));
    await suite("Unit tests", () => runVitest("unit"));
    await suite("Data tests", () => runVitest("data"));
    await againstTheBuild();
  } catch (error) {
    fail(error);
  } finally {
    clearTimeout(guard);
  }
  return close();
}

async function againstTheBuild() {
  let dist = "";
  await suite("Build", async () => {
    dist = await ensureBuilt();
    return { passed: 1, failed: 0, skipped: 0, output: "" };
  });
  const env = { ...process.env, NEXT_DIST_DIR: dist };
  await suite("HTTP tests", () => runVitest("http", need(dist, env)));
  if (!existsSync(join(root, "tests/playwright.config.ts"))) return;
  const chromium = await orSkip("Journeys", ensureChromium);
  if (!chromium) return;
  await suite("Journeys", () => runPlaywright(need(dist, { ...env, CHROMIUM_PATH: chromium })));
}

function need(dist, env) {
  if (dist === "") throw new Stop("There is no build to run against.");
  return env;
}

/** Runs one suite and prints its line; what it said is shown when it failed. */
async function suite(name, work) {
  try {
    const { passed, failed, skipped, output } = await step(name, work);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    if (output) console.log(output);
    console.log(`  ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
  } catch (error) {
    fail(error);
  }
}

/** A suite that this machine cannot run is named; where everything must run, that is a failure. */
async function orSkip(name, work) {
  try {
    return await work();
  } catch (error) {
    if (process.env.CI === "true") total.failed += 1;
    else total.skipped += 1;
    console.log(`${name}: skipped. ${error.message}`);
    return undefined;
  }
}

function fail(error) {
  total.failed += 1;
  console.log(error instanceof Stop ? error.message : error);
}

function giveUp() {
  console.log(`\nGiven up after ${GUARD_MS / 60_000} minutes.`);
  total.failed += 1;
  killAll();
  process.exit(close());
}

function close() {
  console.log("");
  if (total.skipped > 0) console.log(`${total.skipped} skipped`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}
