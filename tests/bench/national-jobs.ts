import { readEnglandAsked, readRegionAsked } from "@/lib/assessments/region/schema";
import {
  englandFacts,
  englandFactsOfSql,
  type Facts,
  regionFacts,
  regionFactsOfSql,
  trustsFacts,
  trustsFactsOfSql,
} from "./national-facts";
import { askedOf, LISTS, type NationalPage, REGION } from "./national-pages";
import { englandSql, regionSql, trustsSql } from "./national-sql";

/** The database's part of a page, both ways. */
export interface NationalJob {
  readonly name: string;
  readonly sql: string;
  /** The query's answer and the statement's one row, in one form. */
  facts(answer: unknown): Facts;
  factsOfSql(row: unknown): Facts;
}

/** @param officer whose list "mine" is */
export function jobOf({ name, folder, path }: NationalPage, officer: string): NationalJob {
  const query = Object.fromEntries(new URLSearchParams(path.split("?")[1] ?? ""));
  if (folder.endsWith("/england")) {
    const sql = englandSql(REGION, readEnglandAsked(query).asked.set);
    return { name, sql, ...both(englandFacts, englandFactsOfSql) };
  }
  if (folder.endsWith("/trusts")) {
    const sql = trustsSql(REGION, officer, askedOf(LISTS[name] ?? {}));
    return { name, sql, ...both(trustsFacts, trustsFactsOfSql) };
  }
  const sql = regionSql(REGION, readRegionAsked(query).asked.since);
  return { name, sql, ...both(regionFacts, regionFactsOfSql) };
}

/** Each page's answer is its query's, and each row its statement's. */
function both<Page, Raw>(facts: (page: Page) => Facts, factsOfSql: (raw: Raw) => Facts) {
  return {
    facts: (answer: unknown) => facts(answer as Page),
    factsOfSql: (row: unknown) => factsOfSql(row as Raw),
  };
}
