import { NOTHING_ASKED, type TrustsAsked } from "./schema";

const NAMES = Object.keys(NOTHING_ASKED) as (keyof TrustsAsked)[];

/** What an address has to say so that it asks for this: only what is not as it is anyway. */
export function queryOf(asked: TrustsAsked): Readonly<Record<string, string>> {
  return Object.fromEntries(
    NAMES.flatMap(name => {
      const value = asked[name];
      return value === null || value === NOTHING_ASKED[name] ? [] : [[name, value]];
    }),
  );
}

/** A list's address, asking for this. */
export function addressOf(base: string, asked: TrustsAsked): string {
  const query = new URLSearchParams(queryOf(asked)).toString();
  return query === "" ? base : `${base}?${query}`;
}

/** What narrows the list: neither its order, nor the row that is shown of each trust. */
export const FILTERS = [
  "kind",
  "level",
  "size",
  "phases",
  "faith",
  "authority",
  "shared",
  "changed",
  "mine",
  "place",
] as const satisfies readonly (keyof TrustsAsked)[];
export type Filter = (typeof FILTERS)[number];

/** The filters that are chosen, in the order in which they stand in the form. */
export function filtersIn(asked: TrustsAsked): readonly Filter[] {
  return FILTERS.filter(name => asked[name] !== NOTHING_ASKED[name]);
}

/** The same without one of them. */
export function without(asked: TrustsAsked, filter: Filter): TrustsAsked {
  return { ...asked, [filter]: NOTHING_ASKED[filter] };
}
