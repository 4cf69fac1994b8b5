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

/** The gate of a version's pages, and the version behind it. */
export async function requireVersion(
  params: VersionParams,
): Promise<{ visit: Visit<TrustScope>; version: VersionPage }> {
  const visit = await requireTrust(params.uid);
  const number = versionNumber(params.number);
  const version =
    isCycle(params.cycle) && number !== null
      ? await getVersionPage(visit.scope, params.cycle, number)
      : null;
  return version === null ? nothingHere(visit.person) : { visit, version };
}
