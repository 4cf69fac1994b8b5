import { readFileSync } from "node:fs";

/**
 * A process that a later one can tell from another under the same number.
 * @typedef {{ pid: number, began: string }} Process
 *   `began`: its start in the system's own words, empty where the system does not say
 */

/** @returns {Process} */
export const thisProcess = () => ({ pid: process.pid, began: beginning(process.pid) });

/** @param {Process} noted */
export function isAlive({ pid, began }) {
  return exists(pid) && beginning(pid) === began;
}

function exists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function beginning(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
