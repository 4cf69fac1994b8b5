import { nothingHere, requireReader, type Visit } from "@/lib/access/gates";
import { type GivenReview, openReview } from "@/lib/assessments/review-reading/commands";
import type { ReaderScope } from "@/lib/db";
import { idIn } from "@/lib/forms";

export interface ReviewParams extends Record<string, string> {
  uid: string;
  review: string;
}

export interface ReviewStepParams extends ReviewParams {
  step: string;
}

/** The gate of a review's pages for its reviewer, and what was given, while they have it in hand. */
export async function requireGivenReview(
  params: ReviewParams,
): Promise<{ visit: Visit<ReaderScope>; review: GivenReview }> {
  const visit = await requireReader(params.uid);
  const grant = visit.grant("review:read");
  const id = idIn(params.review);
  if (grant === null || id === null) return nothingHere(visit.person);
  const opened = await openReview(grant, id);
  return opened.ok ? { visit, review: opened.value } : nothingHere(visit.person);
}
