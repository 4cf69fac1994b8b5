import { nothingHere, requireTrust, type Visit } from "@/lib/access/gates";
import { versionNumber } from "@/lib/assessments/approval/rules";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { getReview, type ReviewPage } from "@/lib/assessments/review/queries";
import type { TrustScope } from "@/lib/db";
import { idIn } from "@/lib/forms";
import type { VersionParams } from "../../find-version";

export interface ReviewParams extends VersionParams {
  review: string;
}

export interface ReviewStepParams extends ReviewParams {
  step: string;
}

/** Which review of which version an address names; null where it can be none. */
export function reviewAt({ cycle, number, review }: ReviewParams) {
  const [version, id] = [versionNumber(number), idIn(review)];
  return isCycle(cycle) && version !== null && id !== null ? { cycle, number: version, id } : null;
}

/** The gate of the trust's pages of a review, and the review behind it. */
export async function requireReview(
  params: ReviewParams,
): Promise<{ visit: Visit<TrustScope>; review: ReviewPage }> {
  const visit = await requireTrust(params.uid);
  const at = reviewAt(params);
  const review = at && (await getReview(visit.scope, at));
  return review === null ? nothingHere(visit.person) : { visit, review };
}
