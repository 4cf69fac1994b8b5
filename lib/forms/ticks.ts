import { z } from "zod";

const BEFORE = "tick-";
const MOST = 500;

/** The field of one thing's tick, by its id. */
export const tickOf = (id: string) => `${BEFORE}${id}`;

/** What a form names, ticked or not by what it says. @returns ids */
export function tickedIn(names: Iterable<string>): string[] {
  return [...names]
    .filter(isTick)
    .map(name => name.slice(BEFORE.length))
    .filter(id => z.uuid().safeParse(id).success)
    .slice(0, MOST);
}

export function isTick(name: string): boolean {
  return name.startsWith(BEFORE);
}

/** The fields of a form that ticks some of these. */
export function tickFields(ids: readonly string[]) {
  return Object.fromEntries(ids.map(id => [tickOf(id), z.literal("yes")]));
}

/** Ticks an address can hold: far more than can be compared, so that too many are told from none. */
const IN_ADDRESS = 300;

/** What an address ticks by its public number, each once and in its order. */
export function numbersTicked(asked: string | readonly string[] | undefined): readonly number[] {
  const numbers = [asked ?? []].flat().filter(one => /^[1-9]\d{0,7}$/.test(one));
  return [...new Set(numbers.map(Number))].slice(0, IN_ADDRESS);
}
