import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { WordsForm } from "@/app/_shell/words-form";
import { BackLink } from "@/components/ui/back-link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { versionNumber } from "@/lib/assessments/approval/rules";
import { isCycle, sayCycle } from "@/lib/assessments/cycle/rules";
import { REASON_MAX } from "@/lib/assessments/review/rules";
import { getQuestion } from "@/lib/assessments/rsc-view/queries";
import { idIn } from "@/lib/forms";
import { answerQuestionAction, type QuestionParams } from "./actions";
import { QuestionWords } from "./question-words";

export const metadata: Metadata = { title: "A question about what was shared" };

/** A question of the RSC team, and the trust's one answer. */
export default async function QuestionPage({ params, searchParams }: Props<QuestionParams>) {
  const at = await params;
  const visit = await requireTrustOrForm(at.uid);
  const back = `/trusts/${at.uid}/${at.cycle}/versions/${at.number}`;
  const form = {
    ...{ send: answerQuestionAction.bind(null, at), at: `${back}/questions/${at.question}`, back },
    ...{ label: "The trust’s answer", button: "Send this answer", limit: REASON_MAX },
    hint: "The trust answers once, and whoever asked is written to",
  };
  if (visit === null)
    return (
      <KeptForm>
        <WordsForm {...form}>
          <PageHeading>Answer the question</PageHeading>
        </WordsForm>
      </KeptForm>
    );
  const [id, number] = [idIn(at.question), versionNumber(at.number)];
  const asked = id && number && isCycle(at.cycle) ? { cycle: at.cycle, number, id } : null;
  const question = asked && (await getQuestion(visit.scope, asked));
  if (question === null) return nothingHere(visit.person);
  const top = (
    <>
      <PageHeading caption={`Self-assessment ${sayCycle(at.cycle)}, version ${at.number}`}>
        A question from {question.regionName}
      </PageHeading>
      <QuestionWords question={question} team={visit.words.rscTeam} />
    </>
  );
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${at.uid}`}
    >
      <BackLink href={back}>Back to the approved version</BackLink>
      {"answered" in (await searchParams) && question.answer !== null && (
        <NotificationBanner>Your answer is sent.</NotificationBanner>
      )}
      {question.answer === null && visit.may("review:answer") ? (
        <WordsForm {...form}>{top}</WordsForm>
      ) : (
        top
      )}
    </PageShell>
  );
}
