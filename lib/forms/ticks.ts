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
