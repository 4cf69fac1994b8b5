import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Stop } from "@/lib/server/steps.mjs";
import { readSynthOptions, type SynthOptions } from "@/lib/server/synth/options";
import type { BenchOptions } from "./options";

export interface NationalOptions extends BenchOptions {
  readonly england: SynthOptions;
  /** The same England over fewer cycles, which buffers are compared with. */
  readonly shorter: SynthOptions;
}

const USAGE = `Measure a region's pages on an invented England; the first run builds it, which takes some minutes:
  npm run bench:national
  npm run bench:national -- --json FILE     also write every figure as JSON
  npm run bench:national -- --trusts 200 --academies 900 --cycles 4    a smaller England
  npm run bench:national -- --seconds 2 --rounds 1 --connections 4     a shorter look`;

/** Cycles of the shorter England. */
const FEWER = 3;

/** @throws Stop with how it is called, where it was called otherwise */
export function readNationalOptions(args: readonly string[], now: Date): NationalOptions {
  const { json, seconds, rounds, connections, ...size } = parse(args);
  const given = Object.entries(size).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const england = readSynthOptions(given, now);
  if (england.cycles <= FEWER) throw new Stop(`Give more than ${FEWER} cycles to compare with.`);
  return {
    england,
    shorter: { ...england, cycles: FEWER },
    seconds: number(seconds, 6),
    rounds: number(rounds, 3),
    connections: number(connections, 4),
    only: [],
    // npm starts a script in the checkout; the path is meant from where npm was called.
    json: json && resolve(process.env.INIT_CWD ?? ".", json),
  };
}

function parse(args: readonly string[]) {
  const type = "string" as const;
  const names = ["trusts", "academies", "cycles", "seed", "json", "seconds", "rounds"] as const;
  const options = Object.fromEntries([...names, "connections"].map(name => [name, { type }]));
  try {
    const { values } = parseArgs({ args: [...args], options });
    return values as Partial<Record<(typeof names)[number] | "connections", string>>;
  } catch {
    throw new Stop(USAGE);
  }
}

function number(given: string | undefined, usual: number): number {
  if (given === undefined) return usual;
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new Stop(USAGE);
  return Number(given);
}
