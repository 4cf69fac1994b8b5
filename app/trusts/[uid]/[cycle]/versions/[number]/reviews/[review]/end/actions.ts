"use server";

import { notFound, redirect } from "next/navigation";
import { requirePermission, trustPlace } from "@/lib/access/gates";
import { endReview } from "@/lib/assessments/review-asking/commands";
import type { FormState } from "@/lib/forms";
import { type ReviewParams, reviewAt } from "../find-review";

export async function endReviewAction(at: ReviewParams): Promise<FormState> {
  const grant = await requirePermission(trustPlace(at?.uid), "review:ask");
  if (grant === null)
    return {
      code: "forbidden",
      problem: "The chair, or the vice-chair in their absence, ends a review.",
    };
  const review = reviewAt(at);
  if (review === null) return notFound();

  const answer = await endReview(grant, review);
  if (!answer.ok) return notFound();
  const { uid, cycle, number } = at;
  return redirect(`/trusts/${uid}/${cycle}/versions/${number}/reviews/${review.id}?ended`);
}
