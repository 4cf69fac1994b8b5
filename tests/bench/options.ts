import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Stop } from "@/lib/server/steps.mjs";

export interface BenchOptions {
  /** How long each page, each twin and the bare page are asked for in one round. Seconds. */
  readonly seconds: number;
  readonly rounds: number;
  /** Requests under way at a time. */
  readonly connections: number;
  /** Names of the pages to measure; all where empty. */
  readonly only: readonly string[];
  /** Where to write the figures as JSON. */
  readonly json: string | undefined;
}

const USAGE = `Measure Waymark on this machine; it takes about a quarter of an hour:
  npm run bench
  npm run bench -- --json FILE     also write every figure as JSON
  npm run bench -- --seconds 2     a shorter look; 6 by default, in each of 3 rounds
  npm run bench -- --rounds 1 --connections 4 --only "Trust home,Region"`;

/** @throws Stop with how it is called, where it was called otherwise */
export function readOptions(args: readonly string[]): BenchOptions {
  const values = parse(args);
  return {
    seconds: number(values.seconds, 6),
    rounds: number(values.rounds, 3),
    connections: number(values.connections, 4),
    only: (values.only ?? "").split(",").filter(name => name !== ""),
    // npm starts a script in the checkout; the path is meant from where npm was called.
    json: values.json && resolve(process.env.INIT_CWD ?? ".", values.json),
  };
}

function parse(args: readonly string[]) {
  const type = "string" as const;
  const options = {
    seconds: { type },
    rounds: { type },
    connections: { type },
    only: { type },
    json: { type },
  };
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new Stop(USAGE);
  }
}

function number(given: string | undefined, usual: number): number {
  if (given === undefined) return usual;
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new Stop(USAGE);
  return Number(given);
}
