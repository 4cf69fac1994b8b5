import { parseArgs } from "node:util";
import { cycleAt } from "@/lib/assessments/cycle/rules";
import { Stop } from "../steps.mjs";

/** What an invented England is made of; the same options make the same England. */
export interface SynthOptions {
  /** Of both kinds. */
  readonly trusts: number;
  readonly academies: number;
  /** Years up to the last one. */
  readonly cycles: number;
  /** The last one: "2026-27". */
  readonly until: string;
  readonly seed: number;
}

export const SYNTH_USAGE = `Build an invented England, for looking at and measuring what a region's team would see:
  npm run synth -- --trusts 2500 --academies 11000 --cycles 12   the whole of it, and what is usual
  npm run synth -- --trusts 200 --academies 900 --cycles 4       a small one, in seconds
  npm run synth -- --seed 7                                      another one
It fills the database that the settings name, where its register is empty or was made by this command.`;

export const WHOLE = { trusts: 2_500, academies: 11_000, cycles: 12 } as const;

/** Most cycles: the first is then the one in which the regions' commissioners began. */
const MOST = { trusts: 20_000, academies: 90_000, cycles: 12, seed: 1_000_000 } as const;

/** A cycle counts from November on, when most boards have approved and shared. */
const SETTLED_MS = 60 * 86_400_000;

/** @throws Stop with how it is called, where it was called otherwise */
export function readSynthOptions(args: readonly string[], now: Date): SynthOptions {
  const given = parse(args);
  const trusts = whole(given.trusts, WHOLE.trusts, MOST.trusts);
  const academies = whole(given.academies, WHOLE.academies, MOST.academies);
  if (academies < 2 * trusts) {
    throw new Stop("There are too few academies: give at least two for each trust.");
  }
  return {
    trusts,
    academies,
    cycles: whole(given.cycles, WHOLE.cycles, MOST.cycles),
    until: cycleAt(new Date(now.getTime() - SETTLED_MS)),
    seed: whole(given.seed, 1, MOST.seed),
  };
}

function parse(args: readonly string[]) {
  const type = "string" as const;
  const options = { trusts: { type }, academies: { type }, cycles: { type }, seed: { type } };
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new Stop(SYNTH_USAGE);
  }
}

function whole(given: string | undefined, usual: number, most: number): number {
  if (given === undefined) return usual;
  const number = Number(given);
  if (!/^[1-9]\d*$/.test(given) || number > most) throw new Stop(SYNTH_USAGE);
  return number;
}
