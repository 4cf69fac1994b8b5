import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fingerprint } from "./hash.mjs";
import { run } from "./programs.mjs";
import { runningHere } from "./running.mjs";
import { alone, readIfThere, root, Stop, step } from "./steps.mjs";

/** Where the demo keeps its database and secrets. Given paths start at the checkout, as `npm start` does. */
export const dataDir = () => resolve(root, process.env.WAYMARK_DATA || ".waymark");

/** @returns {boolean} true when nothing says that this is more than a demo */
export const isDemo = () => !process.env.DATABASE_URL && !process.env.WAYMARK_URL;

export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Stop(
    `Waymark needs Node 20.19 or newer, and this is Node ${process.versions.node}. Install a newer one from https://nodejs.org and run the same command again.`,
  );
}

/** Packages exactly as the lockfile names them. Nothing is downloaded when they are there. */
export function ensureInstalled() {
  return alone("install", async () => {
    const stamp = join(root, "node_modules", ".waymark-lock");
    const wanted = fingerprint(["package-lock.json"], [process.platform, process.arch]);
    if (readIfThere(stamp) === wanted) return;
    if (!isInstalled()) {
      await step("Installing packages (the first time about a minute)", install);
    }
    writeFileSync(stamp, wanted);
  });
}

/** npm writes down what it has installed: the same versions need no second install. */
function isInstalled() {
  const installed = readIfThere(join(root, "node_modules", ".package-lock.json"));
  if (!installed) return false;
  const { packages: there } = JSON.parse(installed);
  const { packages: wanted } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === "") return true;
    return there[path] ? there[path].version === version : optional === true;
  });
}

async function install() {
  try {
    await npm("ci");
  } catch {
    // A lockfile made where some platforms' optional packages were not to be had is "out of sync"
    // to `npm ci`. This installs what it pins all the same, and leaves the file as it is.
    await npm("install", "--no-save");
  }
}

function npm(...args) {
  // Types are development packages, and the build reads them.
  const all = [...args, "--include=dev", "--no-audit", "--no-fund"];
  const cli = process.env.npm_execpath;
  if (cli?.endsWith(".js")) return run(process.execPath, [cli, ...all]);
  return run(process.platform === "win32" ? "npm.cmd" : "npm", all);
}

/** The database client, written from the schema. */
export function ensureGenerated() {
  return alone("generate", async () => {
    const stamp = join(root, "lib/db/generated", ".waymark-schema");
    const wanted = fingerprint(
      ["prisma/schema.prisma", "prisma/prisma.config.ts"],
      [JSON.parse(readFileSync(join(root, "node_modules/prisma/package.json"), "utf8")).version],
    );
    if (readIfThere(stamp) === wanted) return;
    await step("Writing the database client", () =>
      run(
        process.execPath,
        ["node_modules/prisma/build/index.js", "generate", "--config", "prisma/prisma.config.ts"],
        // It would download an engine that this generator never runs: any executable satisfies it.
        {
          env: {
            ...process.env,
            PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
            CHECKPOINT_DISABLE: "1",
            PRISMA_HIDE_UPDATE_MESSAGE: "1",
          },
        },
      ),
    );
    writeFileSync(stamp, wanted);
  });
}

/** Everything the built app depends on. */
const sources = [
  "app",
  "components",
  "lib",
  "prisma",
  "public",
  "next.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/**
 * The built app, as the sources stand now.
 * A folder that a running server serves from is left alone: the build goes beside it.
 * @returns {Promise<string>} the folder's name, for NEXT_DIST_DIR
 */
export async function ensureBuilt() {
  const key = actionsKey();
  const wanted = fingerprint(sources, [process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? "demo"]);
  const isFresh = dist => readIfThere(join(root, dist, ".waymark-build")) === wanted;
  return alone("build", async () => {
    let dist = process.env.NEXT_DIST_DIR || ".next";
    if (!isFresh(dist) && runningHere(dataDir())?.dist === dist) dist = `${dist}-beside`;
    if (isFresh(dist)) return dist;
    const stamp = join(root, dist, ".waymark-build");
    rmSync(stamp, { force: true });
    const config = dist === ".next" ? undefined : writeTypes(dist);
    const env = {
      ...process.env,
      NODE_ENV: "production",
      NEXT_DIST_DIR: dist,
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key,
      NEXT_TELEMETRY_DISABLED: "1",
    };
    await step("Building the app (about a minute)", () =>
      run(process.execPath, ["node_modules/next/dist/bin/next", "build"], { env }),
    ).finally(() => config && rmSync(config, { force: true }));
    writeFileSync(stamp, wanted);
    return dist;
  });
}

/** A build elsewhere than `.next` adds its folder to the tsconfig it reads: this one may be changed. */
function writeTypes(dist) {
  const path = join(root, `${dist}.tsconfig.json`);
  const include = [
    "next-env.d.ts",
    "**/*.ts",
    "**/*.tsx",
    `${dist}/types/**/*.ts`,
    `${dist}/dev/types/**/*.ts`,
  ];
  const exclude = ["node_modules", ".next*", ".waymark"];
  writeFileSync(path, JSON.stringify({ extends: "./tsconfig.json", include, exclude }));
  return path;
}

/** Fixed for a deployment, so that a form opened before an update can be sent after it. */
function actionsKey() {
  const given = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY;
  if (given) return given;
  if (!isDemo()) {
    throw new Stop(
      "Set NEXT_SERVER_ACTIONS_ENCRYPTION_KEY to the output of `openssl rand -base64 32`, and keep it from one update to the next.",
    );
  }
  const path = join(dataDir(), "actions-key");
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, randomBytes(32).toString("base64"), { mode: 0o600, flag: "wx" });
  }
  return readFileSync(path, "utf8");
}
