import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./programs.mjs";
import { readIfThere, root } from "./steps.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number, output: string }} Count */

/** Never from what an earlier run remembers: that has passed over a key missing from a mapped type. */
export const TYPES = ["typescript/bin/tsc", "--noEmit", "--incremental", "false", "-p", "."];

/**
 * A check that is one test: it holds or it does not.
 * @param {string[]} command script under node_modules and its arguments
 * @returns {Promise<Count>}
 */
export async function runCheck([script = "", ...args]) {
  const ended = await end(join("node_modules", script), args);
  return count({ passed: ended.ok ? 1 : 0 }, ended);
}

/**
 * @param {string} project one of tests/vitest.config.ts
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string[]} [files] which of its files, as vitest's arguments; all where it is left out
 */
export function runVitest(project, env, files = []) {
  return withReport(async report => {
    const args = ["run", ...files, "--config", "tests/vitest.config.ts", "--project", project];
    const reporters = ["--reporter=default", "--reporter=json"];
    const output = `--outputFile.json=${report}`;
    const ended = await end("node_modules/vitest/vitest.mjs", [...args, ...reporters, output], env);
    return count(ofVitest(read(report)), ended);
  });
}

/** What the matrix asks is half of all that is asked over HTTP. */
const MATRIX = "tests/http/matrix.test.ts";

/**
 * The HTTP tests, half of them beside the other half: each half has a world and a server of its own.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Count>}
 */
export async function runHttp(env) {
  const halves = [[MATRIX], ["--exclude", MATRIX]];
  const [one, other] = await Promise.all(halves.map(files => runVitest("http", env, files)));
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    output: one.output + other.output,
  };
}

/** @param {NodeJS.ProcessEnv} env */
export function runPlaywright(env) {
  return withReport(async report => {
    const args = ["test", "--config", "tests/e2e/playwright.config.ts", "--reporter=line,json"];
    const ended = await end("node_modules/@playwright/test/cli.js", args, {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    });
    return count(ofPlaywright(read(report)), ended);
  });
}

/** @param {any} report vitest's JSON */
export function ofVitest(report) {
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

/** @param {any} report Playwright's JSON. A test that passed only at a second try has failed. */
export function ofPlaywright(report) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/**
 * A suite that ended badly has failed, also when none of its tests has: it crashed, or did not load.
 * @param {{ passed?: number, failed?: number, skipped?: number }} counted
 * @param {{ ok: boolean, output: string }} ended
 * @returns {Count}
 */
export function count({ passed = 0, failed = 0, skipped = 0 }, { ok, output }) {
  const crashed = !ok && failed === 0 ? 1 : 0;
  return { passed, failed: failed + crashed, skipped, output: ok && failed === 0 ? "" : output };
}

async function end(script, args, given = process.env) {
  // Output is kept for whoever reads it later, in a log as well as on a screen.
  const env = { ...given, NO_COLOR: "1", FORCE_COLOR: "0" };
  try {
    return { ok: true, output: await run(process.execPath, [script, ...args], { cwd: root, env }) };
  } catch (error) {
    return { ok: false, output: error.message };
  }
}

function read(path) {
  const text = readIfThere(path);
  return text === "" ? undefined : JSON.parse(text);
}

async function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), "waymark-report-"));
  try {
    return await work(join(folder, "report.json"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
