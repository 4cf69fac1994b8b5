import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isAlive, thisProcess } from "./process.mjs";

/** The checkout's folder, wherever the command was called from. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** A fault the person at the keyboard can put right: printed as a sentence, without a stack. */
export class Stop extends Error {}

/**
 * Our own words to the person at the keyboard need no stack; a fault in the code does.
 * @param {unknown} error
 * @returns {unknown} what to print
 */
export function sentence(error) {
  const isOurs = error instanceof Stop || (error instanceof Error && error.constructor === Error);
  return isOurs ? error.message : error;
}

let progress = process.stdout;

/** @param {NodeJS.WriteStream} stream where steps are told from now on */
export function tellProgress(stream) {
  progress = stream;
}

/**
 * Runs one long step and prints one line about it: "Building (about a minute)… done in 40 s".
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const started = Date.now();
  progress.write(`${title}… `);
  try {
    const result = await work();
    progress.write(`done in ${duration(Date.now() - started)}\n`);
    return result;
  } catch (error) {
    progress.write(`failed after ${duration(Date.now() - started)}\n`);
    throw error;
  }
}

/** @param {number} ms */
export function duration(ms) {
  if (ms < 950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * One process at a time prepares a checkout; the others wait for it.
 * A lock whose process is gone is taken over.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(name, work) {
  const path = join(root, ".waymark", `${name}.lock`);
  mkdirSync(dirname(path), { recursive: true });
  while (!take(path)) await new Promise(resolve => setTimeout(resolve, 500));
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** @param {string} path */
function take(path) {
  const mine = `${path}.${process.pid}`;
  // A link makes name and content appear at once: nobody meets a lock without its process.
  writeFileSync(mine, JSON.stringify(thisProcess()));
  try {
    linkSync(mine, path);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    const holder = readIfThere(path);
    if (holder && !isAlive(JSON.parse(holder))) rmSync(path, { force: true });
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** @param {string} path */
export function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
