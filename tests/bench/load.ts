import autocannon from "autocannon";
import { median, quantile } from "./figures";
import type { BenchOptions } from "./options";

/** What is asked for: an address and who asks. */
export interface Target {
  readonly url: string;
  readonly cookie: string | null;
}

export interface Load {
  readonly requestsPerSecond: number;
  /** The time that 95 of 100 answers took at most. Milliseconds. */
  readonly p95: number;
}

/** How much is asked: for so many seconds, or so many times. */
type Amount = { readonly duration: number } | { readonly amount: number };

const WARM_UP: Amount = { amount: 40 };

/**
 * Asks for several pages in turn, round after round, so that what else the machine does meets all of
 * them. @returns the median round of each.
 */
export async function loadInTurn<K extends string>(
  targets: Readonly<Record<K, Target>>,
  options: BenchOptions,
): Promise<Record<K, Load>> {
  const names = Object.keys(targets) as K[];
  const duration = { duration: options.seconds };
  for (const name of names) await loadOnce(targets[name], WARM_UP, options.connections);
  const rounds = new Map<K, Load[]>(names.map(name => [name, []]));
  for (let round = 0; round < options.rounds; round++) {
    for (const name of names) {
      rounds.get(name)?.push(await loadOnce(targets[name], duration, options.connections));
    }
  }
  const entries = names.map(name => [name, middleOf(rounds.get(name) ?? [])] as const);
  return Object.fromEntries(entries) as Record<K, Load>;
}

function middleOf(loads: readonly Load[]): Load {
  return {
    requestsPerSecond: median(loads.map(load => load.requestsPerSecond)),
    p95: median(loads.map(load => load.p95)),
  };
}

async function loadOnce(target: Target, amount: Amount, connections: number): Promise<Load> {
  const { times, seconds } = await fire(target, amount, connections);
  if (times.length === 0) throw new Error(`${target.url} gave no answer in ${seconds} s`);
  return { requestsPerSecond: times.length / seconds, p95: quantile(times, 0.95) };
}

function fire({ url, cookie }: Target, amount: Amount, connections: number) {
  const times: number[] = [];
  const headers = cookie === null ? {} : { cookie };
  return new Promise<{ times: number[]; seconds: number }>((resolve, reject) => {
    const done = (error: unknown, result: autocannon.Result) => {
      const wrong = error ? 0 : result.non2xx + result.errors + result.timeouts;
      if (error) reject(error);
      else if (wrong > 0) reject(new Error(`${url} failed ${wrong} times under load`));
      else resolve({ times, seconds: result.duration });
    };
    const load = autocannon({ url, connections, headers, ...amount }, done);
    load.on("response", (_client, _status, _bytes, time) => times.push(time));
  });
}
