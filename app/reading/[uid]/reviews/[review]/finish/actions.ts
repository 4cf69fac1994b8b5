"use server";

import { notFound, redirect } from "next/navigation";
import { approvedPlace, requirePermission } from "@/lib/access/gates";
import { finishReview } from "@/lib/assessments/reviewing/commands";
import { type FormState, idIn } from "@/lib/forms";
import type { ReviewParams } from "../find-review";

export async function finishAction(at: ReviewParams): Promise<FormState> {
  const grant = await requirePermission(approvedPlace(at?.uid), "review:give");
  if (grant === null)
    return { code: "forbidden", problem: "Whoever was asked for the review finishes it." };
  const id = idIn(at.review);
  if (id === null) return notFound();

  const answer = await finishReview(grant, id);
  if (answer.ok) return redirect(`/reading/${at.uid}/reviews/${id}?finished`);
  if (answer.reason === "hidden") return notFound();
  return { code: "state", problem: NOT_NOW[answer.reason] };
}

const NOT_NOW = {
  undeclared: "First declare whether you have a conflict of interest.",
  finished: "The review is finished already.",
  incomplete: "Say something of each question first. “Cannot tell”, with the reason, is an answer.",
} as const;
