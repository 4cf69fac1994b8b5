import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive, thisProcess } from "./process.mjs";
import { alone, readIfThere } from "./steps.mjs";

/**
 * The server that runs on a data folder.
 * @typedef {import("./process.mjs").Process & { address?: string, dist: string }} Running
 *   `address`: absent while it starts; `dist`: the folder of the build that it serves
 */

const place = folder => join(folder, "running.json");

/**
 * @param {string} folder
 * @returns {Running | undefined} undefined when nobody runs, or who did is gone
 */
export function runningHere(folder) {
  const text = readIfThere(place(folder));
  if (!text) return undefined;
  const running = JSON.parse(text);
  return isAlive(running) ? running : undefined;
}

/**
 * Takes the folder for this process, or says who has it. A dead server's note is taken over.
 * @param {string} folder
 * @param {string} dist
 * @returns {Promise<Running | undefined>} the other one; undefined when the folder is ours
 */
export function takeFolder(folder, dist) {
  return alone("running", async () => {
    const other = runningHere(folder);
    if (!other) write(folder, { ...thisProcess(), dist });
    return other;
  });
}

/**
 * Notes where this process answers.
 * @param {string} folder
 * @param {string} dist
 * @param {string} address
 */
export function noteAddress(folder, dist, address) {
  write(folder, { ...thisProcess(), dist, address });
}

/** @param {string} folder */
export function leaveFolder(folder) {
  if (runningHere(folder)?.pid === process.pid) rmSync(place(folder), { force: true });
}

/** @param {Running} running */
export function sayRunning({ pid, address }) {
  return address
    ? `Waymark is already running on this data folder at ${address} (process ${pid}).`
    : `Waymark is already starting on this data folder (process ${pid}).`;
}

/** Whole or not at all, for whoever reads meanwhile. */
function write(folder, running) {
  mkdirSync(folder, { recursive: true });
  const unfinished = `${place(folder)}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(running));
  renameSync(unfinished, place(folder));
}
