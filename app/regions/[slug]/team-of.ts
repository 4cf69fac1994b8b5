import { runtime } from "@/lib/db";
import { sayDay } from "@/lib/forms";
import { activeRegionSet, type RegionSet, regionBySlug } from "@/lib/register/regions";

/** What the people who look after a region are called: the service's own word, or else its set's. */
export function teamOf(slug: string): string {
  const set = regionBySlug(slug)?.set ?? activeRegionSet();
  return runtime().rscTeam ?? set.team;
}

/** "Eight regions, in force from 1 September 2014 to 31 August 2022, each with an RSC team." */
export function saySet({ regions, from, until, team }: RegionSet): string {
  const last = until === null ? null : new Date(new Date(until).getTime() - 86_400_000);
  const inForce =
    last === null
      ? `in force since ${sayDay(new Date(from))}`
      : `in force from ${sayDay(new Date(from))} to ${sayDay(last)}`;
  const how = regions.length === 8 ? "Eight" : "Nine";
  const article = /^[AEIOU]|^RSC/.test(team) ? "an" : "a";
  return `${how} regions, ${inForce}, each with ${article} ${team}.`;
}

/** "The eight regions of 2014 to 2022", for a choice. */
export function nameSet({ regions, from, until }: RegionSet): string {
  const years =
    until === null ? `since ${from.slice(0, 4)}` : `of ${from.slice(0, 4)} to ${until.slice(0, 4)}`;
  return `The ${regions.length === 8 ? "eight" : "nine"} regions ${years}`;
}
