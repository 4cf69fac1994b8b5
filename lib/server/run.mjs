// Plain Node without packages: this is what runs before there are any.
import {
  dataDir,
  ensureBuilt,
  ensureGenerated,
  ensureInstalled,
  ensureNode,
  isDemo,
} from "./ensure.mjs";
import { runningHere, sayRunning } from "./running.mjs";
import { root, run, Stop } from "./steps.mjs";

const bin = name => `node_modules/${name}`;
const node = (script, ...args) => run(process.execPath, [bin(script), ...args], { show: true });

const commands = {
  async start() {
    const other = isDemo() ? runningHere(dataDir()) : undefined;
    if (other) return console.log(sayRunning(other));
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
    await node("typescript/bin/tsc", "--noEmit", "-p", ".");
    const projects = ["--project", "unit", "--project", "data"];
    await node("vitest/vitest.mjs", "run", "--config", "tests/vitest.config.ts", ...projects);
  },

  async test() {
    const { testAll } = await import("./test.mjs");
    process.exitCode = await testAll();
  },

  prepare,
};

async function prepare() {
  await ensureInstalled();
  await ensureGenerated();
}

async function build() {
  await prepare();
  return ensureBuilt();
}

const name = process.argv[2] ?? "start";
process.chdir(root);
try {
  ensureNode();
  if (!Object.hasOwn(commands, name)) {
    throw new Stop(`There is no command ${name}. There are: ${Object.keys(commands).join(", ")}.`);
  }
  await commands[name]();
} catch (error) {
  console.error(error instanceof Stop ? error.message : error);
  process.exitCode = 1;
}
