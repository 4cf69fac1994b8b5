import type { Metadata } from "next";
import { asReader, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { type ReviewParams, requireGivenReview } from "./find-review";
import { ReviewView } from "./review-view";

export const metadata: Metadata = { title: "Review" };

/** What a reviewer was given, row by row, and how far they are. */
export default async function ReviewPage({ params, searchParams }: Props<ReviewParams>) {
  const at = await params;
  const { visit, review } = await requireGivenReview(at);
  const asked = await searchParams;
  const news = ["saved", "finished"].find(word => word in asked) ?? null;
  return (
    <PageShell
      person={visit.person}
      held={asReader(visit.person, visit.scope.trustUid)}
      at={`/reading/${at.uid}`}
    >
      <ReviewView review={review} home={`/reading/${at.uid}`} news={news} />
    </PageShell>
  );
}
