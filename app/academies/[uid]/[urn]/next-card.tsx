import { sayRow } from "@/app/_shell/say-row";
import { ButtonRow, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { AcademyHome } from "@/lib/assessments/academy-view/queries";
import { academySteps, isAnswered } from "@/lib/assessments/academy-view/rules";
import { sayDay, sayMoment } from "@/lib/forms";

/** The one thing to do next, with how far it has come. */
export function NextCard({
  current,
  base,
}: {
  current: NonNullable<AcademyHome["current"]>;
  base: string;
}) {
  const { answers, cycle, rubric, sentAt, sentByName, sentBack } = current;
  const at = `${base}/${cycle}`;
  if (sentAt !== null) {
    return (
      <Card className="mb-10">
        <h2>Sent to the trust</h2>
        <p className="mt-1 mb-5 text-ink-2">
          By {sentByName}, on {sayDay(sentAt)}. It is read-only, unless the trust sends it back.
        </p>
        <LinkButton href={`${at}/check`}>Read what you sent</LinkButton>
      </Card>
    );
  }
  const steps = academySteps(rubric);
  const next = steps.find(step => !isAnswered(answers.get(step))) ?? null;
  const done = steps.filter(step => isAnswered(answers.get(step))).length;
  const last = [...answers.values()].sort(
    (one, other) => other.updatedAt.getTime() - one.updatedAt.getTime(),
  )[0];
  return (
    <>
      {sentBack !== null && (
        <div className="mb-6">
          <Notice
            kind="warning"
            title={`${sentBack.byName} sent your view back on ${sayDay(sentBack.at)}`}
          >
            <p className="whitespace-pre-line wrap-anywhere">{sentBack.reason}</p>
            <p className="mt-2">
              Change what needs changing, then send it again. Until then the trust does not read it.
            </p>
          </Notice>
        </div>
      )}
      <Card className="mb-10">
        <p className="text-small text-ink-2">
          {done} of {steps.length} answered · due {sayDay(current.dueOn)}
          {last !== undefined && (
            <>
              {" "}
              · last saved by {last.updatedBy}, {sayMoment(last.updatedAt)}
            </>
          )}
        </p>
        <h2 className="mt-1 mb-5">
          {next === null
            ? "All are answered: read them through, then send"
            : `${answers.size > 0 ? "Continue" : "Start"}: ${sayRow(rubric.characteristics[next])}`}
        </h2>
        <ButtonRow>
          {next === null ? (
            <LinkButton href={`${at}/check`}>Check your answers</LinkButton>
          ) : (
            <>
              <LinkButton href={`${at}/${next}`}>
                {answers.size > 0 ? "Continue" : "Start"}
              </LinkButton>
              <a href={`${at}/check`}>See all your answers</a>
            </>
          )}
        </ButtonRow>
      </Card>
    </>
  );
}
