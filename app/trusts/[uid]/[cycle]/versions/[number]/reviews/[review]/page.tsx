import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { type ReviewParams, requireReview } from "./find-review";
import { ReviewView } from "./review-view";

export const metadata: Metadata = { title: "External review" };

/** One external review: what was given, what was said, and what the trust answers. */
export default async function ReviewPage({ params, searchParams }: Props<ReviewParams>) {
  const at = await params;
  const { visit, review } = await requireReview(at);
  const asked = await searchParams;
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${at.uid}`}
    >
      <ReviewView
        review={review}
        now={visit.scope.now}
        may={{ end: visit.may("review:ask"), answer: visit.may("review:answer") }}
        news={["asked", "ended", "answered"].find(word => word in asked) ?? null}
      />
    </PageShell>
  );
}
