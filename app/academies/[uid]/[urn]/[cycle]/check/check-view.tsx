import { RatingsList } from "@/components/rubric/ratings-list";
import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import type { AcademyCheckPage } from "@/lib/assessments/academy-view/queries";
import { academySteps, isAnswered, statementsSeen } from "@/lib/assessments/academy-view/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { sayDay } from "@/lib/forms";
import type { StepKey } from "@/lib/rubric";

export function CheckView({ page }: { page: AcademyCheckPage }) {
  const { rubric, sentAt } = page;
  const home = `/academies/${page.trustUid}/${page.urn}`;
  const base = `${home}/${page.cycle}`;
  const isOpen = sentAt === null;
  const answers = new Map(
    [...page.answers].map(([step, answer]) => [
      step,
      {
        ...{ level: answer.level, notAgreed: false, reason: answer.reason, evidenceNote: "" },
        instead: answer.cannotSee ? "We can’t see this from here" : "Not answered yet",
      },
    ]),
  );
  const sayMarks = (step: StepKey) => {
    const all = statementsSeen(rubric, step).length;
    const marked = Object.keys(page.answers.get(step)?.marks ?? {}).length;
    return `${marked} of ${all} statements marked`;
  };
  return (
    <>
      <BackLink href={home}>Back to your academy</BackLink>
      <PageHeading caption={`${page.academyName}, ${sayCycle(page.cycle)}`}>
        {isOpen ? "Check your answers" : "What you sent"}
      </PageHeading>
      {sentAt !== null && (
        <div className="mb-6">
          <Notice>
            Sent to the trust by {page.sentByName} on {sayDay(sentAt)}. It is read-only, unless the
            trust sends it back.
          </Notice>
        </div>
      )}
      <RatingsList
        rubric={rubric}
        ratings={answers}
        rows={academySteps(rubric)}
        what="answer"
        noteOf={step => (step === "overall" ? null : sayMarks(step))}
        linkOf={step => ({
          href: isOpen ? `${base}/${step}?from=check` : `${base}/${step}`,
          word: isOpen ? wordOf(page, step) : "Read",
        })}
      />
      {isOpen && (
        <div className="mt-10">
          <Ending page={page} base={base} />
        </div>
      )}
    </>
  );
}

function wordOf({ answers }: AcademyCheckPage, step: string): string {
  return isAnswered(answers.get(step as StepKey)) ? "Change" : "Answer";
}

/** The way on: to the step that is still to do, or to sending. */
function Ending({ page, base }: { page: AcademyCheckPage; base: string }) {
  const { missing, rubric } = page;
  const [first] = missing;
  if (first === undefined) return <LinkButton href={`${base}/send`}>Send to the trust</LinkButton>;
  return (
    <Notice
      kind="warning"
      title={
        missing.length === 1 ? "One step is still to do" : `${missing.length} steps are still to do`
      }
    >
      Next: <a href={`${base}/${first}?from=check`}>{rubric.characteristics[first].shortTitle}</a>.
      Each needs a level, or that you can’t see it from your academy.
    </Notice>
  );
}
