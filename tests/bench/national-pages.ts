import { getEngland, getRegionPage } from "@/lib/assessments/region/queries";
import { readEnglandAsked, readRegionAsked } from "@/lib/assessments/region/schema";
import { listTrusts } from "@/lib/assessments/region-trusts/queries";
import { addressOf } from "@/lib/assessments/region-trusts/rules";
import { readTrustsAsked, type TrustsAsked } from "@/lib/assessments/region-trusts/schema";
import type { MeasuredPage } from "./pages";
import { regionScopeOf, type Visitor, visitOf } from "./visitors";

/** The region that leads for most trusts of an invented England: that with most authorities. */
export const REGION = "north-west-london-and-south-central-england";
/** Somebody of its team. */
export const OFFICER = `team.1.${REGION}@synth.example`;

/** A page of a region's team, and the query behind it. */
export interface NationalPage extends MeasuredPage {
  query(visitor: Visitor): Promise<unknown>;
}

type Query = Readonly<Record<string, string>>;

const requireRegion = ({ person }: Visitor) => visitOf(person, { regionSlug: REGION });
const scopeOf = (visitor: Visitor) => regionScopeOf(visitor, REGION);

function page(
  name: string,
  folder: string,
  path: string,
  ask: Readonly<Record<string, (visitor: Visitor) => Promise<unknown>>>,
): NationalPage {
  const [query] = Object.values(ask);
  if (query === undefined) throw new Error(`${name} asks nothing`);
  const apart = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const answers = { requireRegion, ...ask };
  return { name, folder, path, apart, visitor: "rscTeam", answers, query };
}

function regionPage(name: string, query: Query): NationalPage {
  const { asked } = readRegionAsked(query);
  const address = `/regions/${REGION}?${new URLSearchParams(query)}`;
  return page(name, "app/regions/[slug]", address, {
    getRegionPage: visitor => getRegionPage(scopeOf(visitor), asked),
  });
}

function englandPage(name: string, query: Query): NationalPage {
  const { asked } = readEnglandAsked(query);
  const address = `/regions/${REGION}/england?${new URLSearchParams(query)}`;
  return page(name, "app/regions/[slug]/england", address, {
    getEngland: visitor => getEngland(scopeOf(visitor), asked),
  });
}

function trustsPage(name: string, query: Query): NationalPage {
  const address = addressOf(`/regions/${REGION}/trusts`, askedOf(query));
  return page(name, "app/regions/[slug]/trusts", address, {
    listTrusts: visitor => listTrusts(scopeOf(visitor), askedOf(query), 1),
  });
}

export function askedOf(query: Query): TrustsAsked {
  const { asked, misread } = readTrustsAsked(query);
  if (misread) throw new Error(`The list cannot be asked for ${JSON.stringify(query)}`);
  return asked;
}

/** The list of trusts by each filter, and in another order. */
export const LISTS: Readonly<Record<string, Query>> = {
  Trusts: {},
  "Trusts by level": { step: "risk", level: "embedding" },
  "Trusts not agreed": { step: "vision", level: "not-agreed" },
  "Trusts by size": { size: "6-11" },
  "Trusts by phases": { phases: "mixed" },
  "Trusts by faith": { faith: "church-of-england" },
  "Trusts by authority": { authority: "302" },
  "Trusts that share": { shared: "yes" },
  "Trusts that do not": { shared: "no" },
  "Trusts that moved": { changed: "up" },
  "Trusts of mine": { mine: "yes" },
  "Trusts by place": { place: "london" },
  "Single trusts": { kind: "single" },
  "Trusts by many academies": { sort: "academies", dir: "desc" },
};

/** @param since a cycle to count movement from */
export function nationalPages(since: string): readonly NationalPage[] {
  return [
    regionPage("Region", {}),
    regionPage("Region since a cycle", { since }),
    englandPage("England", {}),
    englandPage("England by the nine", { set: "dfe-2022" }),
    ...Object.entries(LISTS).map(([name, query]) => trustsPage(name, query)),
  ];
}
