import { z } from "zod";
import { REGION_SETS } from "../../register/regions";
import { CHARACTERISTIC_KEYS } from "../../rubric";
import { isCycle } from "../cycle/rules";

/** Single-academy trusts are in no count unless somebody asks, and then they are counted alone. */
export const KINDS = ["multi", "single"] as const;
export type Kind = (typeof KINDS)[number];

type Query = Readonly<Record<string, string | string[] | undefined>>;
/** What a form sends where nothing is chosen is as if it were not there. */
const given = (value: unknown) => (value === "" ? undefined : value);

export const kindAsked = z.preprocess(given, z.enum(KINDS).default("multi"));

const regionAsked = z.object({
  kind: kindAsked,
  since: z.preprocess(given, z.string().refine(isCycle).nullable().default(null)),
});

const setIds = REGION_SETS.map(({ id }) => id);
const englandAsked = z.object({
  kind: kindAsked,
  set: z.preprocess(given, z.enum(setIds).default(REGION_SETS[0].id)),
  /** The row on which the regions stand side by side. */
  step: z.preprocess(given, z.enum(CHARACTERISTIC_KEYS).default("overall")),
});

/** What an address asks for; where it asks for anything unknown it is as if it asked for nothing. */
interface Asked<T> {
  readonly asked: T;
  readonly misread: boolean;
}

export function readAsked<S extends z.ZodObject>(schema: S, query: Query): Asked<z.output<S>> {
  const found = schema.safeParse(query);
  return found.success
    ? { asked: found.data, misread: false }
    : { asked: schema.parse({}), misread: true };
}

export const readRegionAsked = (query: Query) => readAsked(regionAsked, query);
export const readEnglandAsked = (query: Query) => readAsked(englandAsked, query);
export type RegionAsked = z.output<typeof regionAsked>;
export type EnglandAsked = z.output<typeof englandAsked>;
