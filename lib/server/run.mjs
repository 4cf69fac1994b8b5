// Plain Node without packages: this is what runs before there are any.
import { existsSync } from "node:fs";
import {
  dataDir,
  ensureBuilt,
  ensureGenerated,
  ensureInstalled,
  ensureNode,
  isDemo,
} from "./ensure.mjs";
import { run } from "./programs.mjs";
import { runningHere, sayRunning } from "./running.mjs";
import { root, Stop, sentence, tellProgress } from "./steps.mjs";

const bin = name => `node_modules/${name}`;
const node = (script, ...args) => run(process.execPath, [bin(script), ...args], { show: true });

const commands = {
  async start() {
    const other = isDemo() ? runningHere(dataDir()) : undefined;
    if (other) return console.log(sayRunning(other));
    await checkSettings();
    process.env.NEXT_DIST_DIR = await build();
    process.env.NODE_ENV = "production";
    process.env.NEXT_TELEMETRY_DISABLED = "1";
    // One process from here on: signals and the exit code need no messenger.
    await import("tsx");
    await import("./start.ts");
  },

  build,

  async check() {
    await prepare();
    await node("@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".");
    const { TYPES } = await import("./suites.mjs");
    await node(...TYPES);
    const projects = ["--project", "unit", "--project", "data"];
    await node("vitest/vitest.mjs", "run", "--config", "tests/vitest.config.ts", ...projects);
  },

  async test() {
    const { testAll } = await import("./test.mjs");
    process.exitCode = await testAll();
  },

  prepare,
};

/** Any other command is a file beside this one. What it prints is its own: progress goes elsewhere. */
async function runFile(name, args) {
  const path = new URL(`${name}.ts`, import.meta.url);
  if (!/^[a-z-]+$/.test(name) || !existsSync(path)) {
    throw new Stop(`There is no command ${name}.`);
  }
  tellProgress(process.stderr);
  await prepare();
  process.argv = [process.execPath, path.pathname, ...args];
  await import("tsx");
  await import(path.href);
}

/** Before the long steps: a setting that is wrong is heard of at once. */
async function checkSettings() {
  await ensureInstalled();
  await import("tsx");
  const { settings } = await import("../db/settings.ts");
  settings();
}

async function prepare() {
  await ensureInstalled();
  await ensureGenerated();
}

async function build() {
  await prepare();
  return ensureBuilt();
}

const [name = "start", ...args] = process.argv.slice(2);
process.chdir(root);
try {
  ensureNode();
  await (Object.hasOwn(commands, name) ? commands[name]() : runFile(name, args));
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}
