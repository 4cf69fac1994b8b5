import {
  ACTIVE_REGION_SET,
  activeRegionSet,
  REGION_SETS,
  type RegionSet,
  regionBySlug,
  regionOf,
} from "../regions";
import { type Lead, leadRegion } from "../rules";
import { type Change, change } from "./changes";
import type { AcademyFacts, Extract, TrustFacts } from "./facts";

/** The region that leads for a trust at present, in one set. */
export interface Placing {
  trustUid: number;
  regionSet: string;
  slug: string;
  spans: boolean;
}

export interface ComparedRegions {
  started: Placing[];
  ended: Placing[];
  /** Same region, but it came to have academies elsewhere, or no longer has. */
  respanned: Placing[];
  changes: Change[];
  /** Open academies by region slug, in the active set. */
  academies: Record<string, number>;
  /** Of the open multi-academy trusts, in the active set. */
  summary: { spanning: number; tied: number; withoutAcademies: number };
}

/** Where each open trust belongs, in every set; one without academies stays where it was. */
export function compareRegions(
  stored: readonly Placing[],
  extract: Extract,
  trusts: ReadonlyMap<number, TrustFacts>,
  academies: ReadonlyMap<number, AcademyFacts>,
  members: ReadonlyMap<number, number[]>,
): ComparedRegions {
  const found: ComparedRegions = {
    started: [],
    ended: [],
    respanned: [],
    changes: [],
    academies: countAcademies(extract, academies),
    summary: { spanning: 0, tied: 0, withoutAcademies: 0 },
  };
  const known = new Map(
    stored.map(placing => [`${placing.trustUid} ${placing.regionSet}`, placing]),
  );
  for (const trust of trusts.values()) {
    if (!trust.open) continue;
    const urns = members.get(trust.uid) ?? [];
    const places = urns.flatMap(urn => placeOf(urn, extract, academies));
    for (const set of REGION_SETS) {
      const lead = leadRegion(places, set);
      const before = known.get(`${trust.uid} ${set.id}`);
      if (lead) place(found, before, placingOf(trust.uid, set, lead));
      if (set.id === ACTIVE_REGION_SET && trust.kind === "multi") {
        count(found.summary, urns.length, lead);
      }
    }
  }
  return found;
}

function place(found: ComparedRegions, before: Placing | undefined, now: Placing): void {
  if (before?.slug === now.slug) {
    if (before.spans !== now.spans) found.respanned.push(now);
    return;
  }
  if (before) found.ended.push(before);
  found.started.push(now);
  if (now.regionSet !== ACTIVE_REGION_SET) return;
  const was = before ? nameOf(before.slug) : "not placed";
  found.changes.push(
    change("trustRegionChanged", { trustUid: now.trustUid }, was, nameOf(now.slug)),
  );
}

function placingOf(trustUid: number, set: RegionSet, { region, spans }: Lead): Placing {
  return { trustUid, regionSet: set.id, slug: region.slug, spans };
}

function placeOf(urn: number, extract: Extract, academies: ReadonlyMap<number, AcademyFacts>) {
  const academy = academies.get(urn);
  return academy ? [{ ...academy, rscRegion: extract.rscRegions.get(urn) ?? null }] : [];
}

function countAcademies(extract: Extract, academies: ReadonlyMap<number, AcademyFacts>) {
  const counts: Record<string, number> = {};
  for (const { urn, open } of academies.values()) {
    if (!open) continue;
    for (const place of placeOf(urn, extract, academies)) {
      const slug = regionOf(place, activeRegionSet())?.slug;
      if (slug) counts[slug] = (counts[slug] ?? 0) + 1;
    }
  }
  return counts;
}

function nameOf(slug: string): string {
  return regionBySlug(slug)?.name ?? slug;
}

function count(
  summary: ComparedRegions["summary"],
  academies: number,
  lead: Lead | undefined,
): void {
  if (academies === 0) summary.withoutAcademies += 1;
  if (lead?.spans) summary.spanning += 1;
  if (lead?.tied) summary.tied += 1;
}
