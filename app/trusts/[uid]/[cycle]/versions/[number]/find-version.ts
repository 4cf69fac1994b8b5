import { nothingHere, requireTrust, type Visit } from "@/lib/access/gates";
import { versionNumber } from "@/lib/assessments/approval/rules";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { getVersionPage, type VersionPage } from "@/lib/assessments/version/queries";
import type { TrustScope } from "@/lib/db";

export interface VersionParams extends Record<string, string> {
  uid: string;
  cycle: string;
  number: string;
}

export interface RevisitParams extends VersionParams {
  step: string;
}

/** The gate of a version's pages, and the version behind it. @param get how much of it the page shows */
export function requireVersion(
  params: VersionParams,
): Promise<{ visit: Visit<TrustScope>; version: VersionPage }>;
export function requireVersion<V>(
  params: VersionParams,
  get: (scope: TrustScope, cycle: string, number: number) => Promise<V | null>,
): Promise<{ visit: Visit<TrustScope>; version: V }>;
export async function requireVersion(params: VersionParams, get = getVersionPage) {
  const visit = await requireTrust(params.uid);
  const number = versionNumber(params.number);
  const version =
    isCycle(params.cycle) && number !== null ? await get(visit.scope, params.cycle, number) : null;
  return version === null ? nothingHere(visit.person) : { visit, version };
}
