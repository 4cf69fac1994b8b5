import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./programs.mjs";
import { readIfThere, Stop, step } from "./steps.mjs";

/** First what draws no window: the journeys take two thirds of the time in it. */
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * A Chromium that starts: CHROMIUM_PATH, the system's, Debian's package, or Playwright's own.
 * @returns {Promise<string>} its path
 */
export async function ensureChromium() {
  const found = await firstThatRuns(candidates());
  if (found) return found;
  const failures = [];
  for (const install of [installHeadless, installWhole, installOwn]) {
    try {
      await install();
    } catch (error) {
      failures.push(error.message.trim());
    }
    const installed = await firstThatRuns([...candidates(), await ownPath()]);
    if (installed) return installed;
  }
  throw new Stop(
    [
      ...failures,
      "No Chromium to run the journeys with. Provide one: npx playwright install --with-deps chromium",
    ].join("\n"),
  );
}

/** @returns {string | undefined} the first of its places that holds one, tried or not */
export function chromiumHere() {
  return candidates().find(path => existsSync(path));
}

/** @returns {string[]} */
function candidates() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(folder => folder !== "");
  const onPath = folders.flatMap(folder => names.map(name => join(folder, name)));
  const named = process.env.CHROMIUM_PATH;
  return [...(named ? [named] : []), ...onPath, ...elsewhere];
}

/** A file is not enough: without its libraries, or as a stub that wants a store, it does not run. */
async function firstThatRuns(paths) {
  for (const path of new Set(paths)) {
    if (!existsSync(path)) continue;
    const runs = await run(path, ["--version"]).then(
      () => true,
      () => false,
    );
    if (runs) return path;
  }
  return undefined;
}

const installHeadless = () => installPackage("chromium-headless-shell");
/** Older Debians have no other. */
const installWhole = () => installPackage("chromium");

/** @param {string} name */
async function installPackage(name) {
  const isDebian = existsSync("/etc/debian_version");
  const isUbuntu = /^ID=ubuntu$/m.test(readIfThere("/etc/os-release"));
  // Ubuntu's package is a stub for a store that containers do not have.
  if (!isDebian || isUbuntu || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await step("Installing Chromium (the first time some minutes)", async () => {
    await run("apt-get", ["update"], { env });
    await run("apt-get", ["install", "-y", "--no-install-recommends", name], { env });
  });
}

async function ownPath() {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

async function installOwn() {
  if (await firstThatRuns([await ownPath()])) return;
  await step("Downloading Playwright's Chromium (some minutes)", () =>
    run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]),
  );
}
