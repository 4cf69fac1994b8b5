import { spawn } from "node:child_process";
import { root, Stop } from "./steps.mjs";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
const isPosix = process.platform !== "win32";
const GRACE_MS = 5_000;

const children = new Set();

/**
 * Ends every program that `run` started, and what those started.
 * @param {NodeJS.Signals} [signal]
 */
export function killAll(signal = "SIGKILL") {
  for (const child of children) {
    try {
      if (isPosix) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // It ended by itself meanwhile.
    }
  }
}

/** Each program is a group of its own, which the terminal's Ctrl-C does not reach. */
function passOn() {
  killAll("SIGTERM");
  for (const child of children) child.once("close", () => children.size === 0 && process.exit(1));
  setTimeout(() => {
    killAll();
    process.exit(1);
  }, GRACE_MS);
}

/**
 * Runs a program to its end with its output kept back; on failure the output is the message.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, show?: boolean }} [options] `show`: print as it comes
 * @returns {Promise<string>} what it printed
 */
export function run(command, args, { env = process.env, cwd = root, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = ["ignore", "pipe", "pipe"];
    const child = spawn(command, args, { cwd, env, stdio, detached: isPosix });
    let output = "";
    const keep = chunk => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    };
    const settle = act => {
      children.delete(child);
      if (children.size === 0) for (const signal of signals) process.off(signal, passOn);
      act();
    };
    if (children.size === 0) for (const signal of signals) process.on(signal, passOn);
    children.add(child);
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    child.on("error", error =>
      settle(() => reject(new Stop(`${command} did not start: ${error.message}`))),
    );
    child.on("close", (code, signal) =>
      settle(() => {
        if (code === 0) return resolve(output);
        const name = [command === process.execPath ? "node" : command, ...args].join(" ");
        reject(new Stop(`${show ? "" : output}\n${name} ended with ${signal ?? `code ${code}`}.`));
      }),
    );
  });
}
