import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { VerbForm } from "@/components/ui/verb-form";
import { nothingHere } from "@/lib/access/gates";
import { isInHand } from "@/lib/assessments/review/rules";
import { type ReviewParams, requireReview } from "../find-review";
import { endReviewAction } from "./actions";

export const metadata: Metadata = { title: "End the review" };

/** What ending a review does, before it is done. */
export default async function EndReviewPage({ params }: Props<ReviewParams>) {
  const at = await params;
  const { visit, review } = await requireReview(at);
  if (!visit.may("review:ask") || !isInHand(review, visit.scope.now))
    return nothingHere(visit.person);
  const back = `/trusts/${at.uid}/${at.cycle}/versions/${at.number}/reviews/${at.review}`;
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${at.uid}`}
    >
      <BackLink href={back}>Back to the review</BackLink>
      <PageHeading caption={`Review by ${review.reviewerName}`}>End the review</PageHeading>
      <p className="mb-3">
        From their next click on, {review.reviewerName} can open nothing of what was given. One line
        remains with them: that they were asked, and on which day it ended. They are written to.
      </p>
      <p className="mb-8">
        What they have recorded so far stays, and the trust can read and answer it. What they have
        read or copied cannot be taken back.
      </p>
      <VerbForm act={endReviewAction.bind(null, at)} label="End the review" />
      <p className="mt-6">
        <a href={back}>Leave it open</a>
      </p>
    </PageShell>
  );
}
