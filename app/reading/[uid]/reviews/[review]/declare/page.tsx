import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireReaderOrForm } from "@/app/_shell/or-form";
import { asReader, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { type ReviewParams, requireGivenReview } from "../find-review";
import { declareAction } from "./actions";
import { DeclareForm } from "./declare-form";

export const metadata: Metadata = { title: "Conflict of interest" };

/** Whether the reviewer has a conflict of interest, before anything opens. */
export default async function DeclarePage({ params }: Props<ReviewParams>) {
  const at = await params;
  const here = await requireReaderOrForm(at.uid);
  const back = `/reading/${at.uid}/reviews/${at.review}`;
  const form = { declare: declareAction.bind(null, at), at: `${back}/declare`, back };
  if (here === null)
    return (
      <KeptForm>
        <DeclareForm {...form} declared={null}>
          <PageHeading>Do you have a conflict of interest?</PageHeading>
        </DeclareForm>
      </KeptForm>
    );
  const { visit, review } = await requireGivenReview(at);
  if (review.finishedAt !== null) return nothingHere(visit.person);
  return (
    <PageShell
      person={visit.person}
      held={asReader(visit.person, visit.scope.trustUid)}
      at={`/reading/${at.uid}`}
    >
      <BackLink href={back}>Back to your review</BackLink>
      <DeclareForm {...form} declared={review.conflict}>
        <PageHeading
          caption={`${review.trustName}, self-assessment ${sayCycle(review.cycle)}`}
          lead="Anything that could sway what you say of this trust, or look as if it did: that you work or have worked with it, are related to somebody there, or lead a trust that competes with it."
        >
          Do you have a conflict of interest?
        </PageHeading>
      </DeclareForm>
    </PageShell>
  );
}
