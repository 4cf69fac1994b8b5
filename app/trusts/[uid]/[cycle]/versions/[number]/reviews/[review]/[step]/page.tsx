import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { titleOf } from "@/app/_shell/say-row";
import { WordsForm } from "@/app/_shell/words-form";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { REASON_MAX } from "@/lib/assessments/review/rules";
import { isCharacteristicKey } from "@/lib/rubric";
import { type ReviewStepParams, requireReview } from "../find-review";
import { Said } from "../verdicts";
import { answerVerdictAction } from "./actions";

export const metadata: Metadata = { title: "Answer the reviewer" };

/** The trust's one answer to a verdict. */
export default async function AnswerVerdictPage({ params }: Props<ReviewStepParams>) {
  const at = await params;
  const here = await requireTrustOrForm(at.uid);
  const back = `/trusts/${at.uid}/${at.cycle}/versions/${at.number}/reviews/${at.review}`;
  const form = {
    ...{ send: answerVerdictAction.bind(null, at), at: `${back}/${at.step}`, back },
    ...{ label: "The trust’s answer", button: "Keep this answer", limit: REASON_MAX },
    hint: "The trust answers once. The reviewer reads it while the review lasts",
  };
  if (here === null)
    return (
      <KeptForm>
        <WordsForm {...form}>
          <PageHeading>Answer the reviewer</PageHeading>
        </WordsForm>
      </KeptForm>
    );
  const { visit, review } = await requireReview(at);
  const said = isCharacteristicKey(at.step) ? review.verdicts.get(at.step) : undefined;
  if (!visit.may("review:answer") || said === undefined || said.answer !== null)
    return nothingHere(visit.person);
  const row = titleOf(review.version.rubric.characteristics[said.characteristic]);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${at.uid}`}
    >
      <BackLink href={back}>Back to the review</BackLink>
      <WordsForm {...form}>
        <PageHeading caption={`Review by ${review.reviewerName}`}>Answer on {row}</PageHeading>
        <Said said={said} />
      </WordsForm>
    </PageShell>
  );
}
