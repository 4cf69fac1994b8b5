import { refuse } from "@/app/_shell/api-answer";
import { fileAnswer } from "@/app/_shell/file-answer";
import { approvedPlace, askPermission } from "@/lib/access/gates";
import { openReviewFile } from "@/lib/assessments/review-reading/commands";
import { idIn } from "@/lib/forms";

/** The file of a piece of evidence that was given for a review. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ uid: string; review: string; evidence: string }> },
) {
  const at = await params;
  const asked = await askPermission(approvedPlace(at.uid), "review:read");
  if (!asked.ok) return refuse(asked.why);
  const [review, evidence] = [idIn(at.review), idIn(at.evidence)];
  if (review === null || evidence === null) return refuse("hidden");

  const answer = await openReviewFile(asked.value, review, evidence);
  return answer.ok ? fileAnswer(answer.value) : refuse("hidden");
}
