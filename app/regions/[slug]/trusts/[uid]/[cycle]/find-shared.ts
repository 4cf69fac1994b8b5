import {
  nothingHere,
  requireRegion,
  requireRegionGrant,
  trustPlace,
  type Visit,
} from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { openSharedVersion, type SharedVersion } from "@/lib/assessments/shared/commands";
import type { RegionScope } from "@/lib/db";

export interface SharedParams extends Record<string, string> {
  slug: string;
  uid: string;
  cycle: string;
}

export interface SharedStepParams extends SharedParams {
  step: string;
}

/** What an address names of what is shared; null where it can be nothing. */
export function sharedAt({ uid, cycle }: SharedParams) {
  const trust = trustPlace(uid);
  return trust !== null && isCycle(cycle) ? { trustUid: trust.trustUid, cycle } : null;
}

/** The gate of a shared version's pages, and the version, whose opening leaves a line. */
export async function requireShared(
  params: SharedParams,
): Promise<{ visit: Visit<RegionScope>; version: SharedVersion }> {
  const visit = await requireRegion(params.slug);
  const grant = await requireRegionGrant(params.slug, "share:read");
  const at = sharedAt(params);
  if (at === null) return nothingHere(visit.person);
  const opened = await openSharedVersion(grant, at.trustUid, at.cycle);
  return opened.ok ? { visit, version: opened.value } : nothingHere(visit.person);
}
