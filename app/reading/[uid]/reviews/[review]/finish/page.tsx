import type { Metadata } from "next";
import { asReader, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { titleOf } from "@/app/_shell/say-row";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList } from "@/components/ui/summary-list";
import { VerbForm } from "@/components/ui/verb-form";
import { nothingHere } from "@/lib/access/gates";
import { VERDICT_LABELS } from "@/lib/insights/reviewed";
import { type ReviewParams, requireGivenReview } from "../find-review";
import { finishAction } from "./actions";

export const metadata: Metadata = { title: "Finish the review" };

/** What finishing does, before it is done. */
export default async function FinishPage({ params }: Props<ReviewParams>) {
  const at = await params;
  const { visit, review } = await requireGivenReview(at);
  if (review.finishedAt !== null || review.conflict === null) return nothingHere(visit.person);
  const back = `/reading/${at.uid}/reviews/${at.review}`;
  const rows = review.asked.map(key => {
    const said = review.rows.get(key)?.said;
    return {
      label: titleOf(review.rubric.characteristics[key]),
      value: said ? VERDICT_LABELS[said.verdict] : "Nothing said yet",
      change: {
        href: `${back}/${key}`,
        hidden: `what you say of ${review.rubric.characteristics[key].shortTitle.toLowerCase()}`,
      },
    };
  });
  return (
    <PageShell
      person={visit.person}
      held={asReader(visit.person, visit.scope.trustUid)}
      at={`/reading/${at.uid}`}
    >
      <BackLink href={back}>Back to your review</BackLink>
      <PageHeading caption={review.trustName}>Finish the review</PageHeading>
      <SummaryList rows={rows} />
      <p className="my-6">
        The trust then reads what you say of each, with your reasons, and may answer once. Neither
        can be changed afterwards.
      </p>
      {review.asked.every(key => review.rows.get(key)?.said) ? (
        <VerbForm act={finishAction.bind(null, at)} label="Finish the review" />
      ) : (
        <p>First say something of each. “Cannot tell”, with the reason, is an answer.</p>
      )}
      <p className="mt-6">
        <a href={back}>Not yet</a>
      </p>
    </PageShell>
  );
}
