import { z } from "zod";
import { REGION_SETS } from "../../register/regions";
import { CHARACTERISTIC_KEYS, LEVELS } from "../../rubric";
import { kindAsked, readAsked } from "../region/schema";

/** Open academies of a trust. */
export const SIZES = {
  "1": { label: "1 academy", from: 0, to: 1 },
  "2-5": { label: "2 to 5 academies", from: 2, to: 5 },
  "6-11": { label: "6 to 11 academies", from: 6, to: 11 },
  "12-25": { label: "12 to 25 academies", from: 12, to: 25 },
  "26": { label: "26 academies or more", from: 26, to: 10_000 },
} as const;

export const PHASES = {
  primary: "Primary only",
  secondary: "Secondary only",
  mixed: "Primary and secondary",
  special: "With special or alternative provision",
} as const;

export const FAITHS = {
  "church-of-england": "Church of England",
  "roman-catholic": "Roman Catholic",
  other: "Another religious character",
  none: "No religious character",
} as const;

export const SORTS = ["trust", "academies", "level", "shared"] as const;
export type Sort = (typeof SORTS)[number];

const given = (value: unknown) => (value === "" ? undefined : value);
const oneOf = <const T extends string>(values: readonly T[]) =>
  z.preprocess(given, z.enum(values).nullable().default(null));
const keysOf = <T extends string>(of: Readonly<Record<T, unknown>>) => Object.keys(of) as T[];

/** What the list of trusts can be asked for, all of it in its address. */
const trustsAsked = z.object({
  kind: kindAsked,
  /** The row that `level` is about, and that each trust's line shows. */
  step: z.preprocess(given, z.enum(CHARACTERISTIC_KEYS).default("overall")),
  level: oneOf([...LEVELS, "not-agreed"]),
  size: oneOf(keysOf(SIZES)),
  phases: oneOf(keysOf(PHASES)),
  faith: oneOf(keysOf(FAITHS)),
  authority: z.preprocess(
    given,
    z
      .string()
      .regex(/^\d{3}$/)
      .nullable()
      .default(null),
  ),
  shared: oneOf(["yes", "no"]),
  changed: oneOf(["up", "down"]),
  mine: oneOf(["yes"]),
  /** A region of the other set. */
  place: oneOf(REGION_SETS.flatMap(({ regions }) => regions.map(({ slug }) => slug))),
  sort: z.preprocess(given, z.enum(SORTS).default("trust")),
  dir: z.preprocess(given, z.enum(["asc", "desc"]).default("asc")),
});

export type TrustsAsked = z.output<typeof trustsAsked>;
export const NOTHING_ASKED: TrustsAsked = trustsAsked.parse({});

export const readTrustsAsked = (query: Readonly<Record<string, string | string[] | undefined>>) =>
  readAsked(trustsAsked, query);

export const followForm = z.object({ follow: z.enum(["yes", "no"]) });
