import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireReaderOrForm } from "@/app/_shell/or-form";
import { asReader, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { titleOf } from "@/app/_shell/say-row";
import { VerdictForm } from "@/app/_shell/verdict-form";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { isCharacteristicKey } from "@/lib/rubric";
import { type ReviewStepParams, requireGivenReview } from "../find-review";
import { verdictAction } from "./actions";
import { RowGiven } from "./row-given";
import { RowSaid } from "./row-said";

export const metadata: Metadata = { title: "Review a row" };

/** One row as it was given, and what the reviewer says of it. */
export default async function ReviewStepPage({ params }: Props<ReviewStepParams>) {
  const at = await params;
  const here = await requireReaderOrForm(at.uid);
  const back = `/reading/${at.uid}/reviews/${at.review}`;
  const form = {
    ...{ save: verdictAction.bind(null, at), at: `${back}/${at.step}`, back, button: "Save" },
    hint: "The trust reads this once you have finished the review, or its time is over",
  };
  if (here === null)
    return (
      <KeptForm>
        <VerdictForm {...form} initial={{}}>
          <PageHeading>What you would say</PageHeading>
        </VerdictForm>
      </KeptForm>
    );
  const { visit, review } = await requireGivenReview(at);
  const row = isCharacteristicKey(at.step) ? review.rows.get(at.step) : undefined;
  if (row === undefined) return nothingHere(visit.person);
  const characteristic = review.rubric.characteristics[row.characteristic];
  const top = (
    <>
      <PageHeading caption={review.trustName} lead={characteristic.title}>
        {titleOf(characteristic)}
      </PageHeading>
      <RowGiven row={row} characteristic={characteristic} files={`${back}/evidence`} />
    </>
  );
  const initial = row.said ? { verdict: row.said.verdict, reason: row.said.reason } : {};
  return (
    <PageShell
      person={visit.person}
      held={asReader(visit.person, visit.scope.trustUid)}
      at={`/reading/${at.uid}`}
    >
      <BackLink href={back}>Back to your review</BackLink>
      {review.finishedAt === null ? (
        <VerdictForm {...form} initial={initial}>
          {top}
        </VerdictForm>
      ) : (
        <>
          {top}
          <RowSaid row={row} />
        </>
      )}
    </PageShell>
  );
}
