import { ensureChromium } from "./chromium.mjs";
import { ensureBuilt, ensureGenerated, ensureInstalled } from "./ensure.mjs";
import { killAll } from "./programs.mjs";
import { duration, sentence } from "./steps.mjs";
import { runCheck, runHttp, runPlaywright, runVitest, TYPES } from "./suites.mjs";

/** Longer than the slowest machine it has run on takes: what hangs ends. */
const GUARD_MS = 60 * 60_000;

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
    await suite("Types", () => runCheck(TYPES));
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
  const env = { ...process.env, NEXT_DIST_DIR: await ensureBuilt() };
  await suite("HTTP tests", () => runHttp(env));
  const chromium = await orSkip("Journeys", ensureChromium);
  if (!chromium) return;
  await suite("Journeys", () => runPlaywright({ ...env, CHROMIUM_PATH: chromium }));
}

/** Runs one suite and prints its line; what it said is shown when it failed. */
async function suite(name, work) {
  const started = Date.now();
  process.stdout.write(`${name}… `);
  try {
    const counted = await work();
    for (const kind of ["passed", "failed", "skipped"]) total[kind] += counted[kind];
    console.log(`${told(counted)} (${duration(Date.now() - started)})`);
    if (counted.output) console.log(counted.output);
  } catch (error) {
    fail(error);
  }
}

function told({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
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
  console.log(sentence(error));
}

function giveUp() {
  console.log(`\nGiven up after ${GUARD_MS / 60_000} minutes.`);
  total.failed += 1;
  killAll();
  process.exit(close());
}

function close() {
  console.log(`\n${told(total)}`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}
