import { titleOf } from "@/app/_shell/say-row";
import { ButtonRow, LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { NotificationBanner } from "@/components/ui/notification-banner";
import type { Comments, OurView, Question } from "@/lib/assessments/rsc-view/queries";
import { sayDay } from "@/lib/forms";
import { VERDICT_LABELS } from "@/lib/insights/reviewed";
import { CHARACTERISTIC_KEYS, type Rubric } from "@/lib/rubric";

const NEWS: Readonly<Record<string, string>> = {
  asked: "Your question is asked. The trust’s chair and clerk have been written to.",
  recorded: "Your view is recorded. The trust’s chair and clerk have been written to.",
};

/** What this team has asked and thinks of what is shared with it; the trust reads all of it. */
export function TeamComments({
  comments: { questions, views },
  rubric,
  here,
  news,
}: {
  comments: Comments;
  rubric: Rubric;
  /** The shared version's address. */
  here: string;
  news: string | null;
}) {
  return (
    <section className="mt-10">
      {news !== null && NEWS[news] && <NotificationBanner>{NEWS[news]}</NotificationBanner>}
      <h2 className="mb-4">Questions and our view</h2>
      <Notice>Anything you write here is shown to the trust, at once and for good.</Notice>
      <ul className="mt-6 flex flex-col gap-5">
        {questions.map(question => (
          <OneQuestion key={question.id} question={question} rubric={rubric} />
        ))}
        {views.map(view => (
          <OneView key={view.id} view={view} rubric={rubric} />
        ))}
      </ul>
      <div className="mt-6 print:hidden">
        <ButtonRow>
          <LinkButton href={`${here}/question`} look="secondary">
            Ask a question
          </LinkButton>
        </ButtonRow>
        <h3 className="mt-8 mb-1">Record our view of</h3>
        <ul className="columns-1 sm:columns-2">
          {CHARACTERISTIC_KEYS.map(key => (
            <li key={key}>
              <a href={`${here}/our-view/${key}`} className="inline-flex min-h-11 items-center">
                {titleOf(rubric.characteristics[key])}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function OneQuestion({ question, rubric }: { question: Question; rubric: Rubric }) {
  const { characteristic, words, askedAt, answer } = question;
  return (
    <li className="card p-5">
      <p className="text-small text-ink-2">
        Asked on {sayDay(askedAt)} about{" "}
        {characteristic === null ? "the whole" : titleOf(rubric.characteristics[characteristic])}
      </p>
      <p className="mt-1 whitespace-pre-line wrap-anywhere">{words}</p>
      <p className="mt-3 font-semibold">
        {answer === null ? "The trust has not answered yet" : "The trust answers"}
      </p>
      {answer !== null && (
        <>
          <p className="whitespace-pre-line wrap-anywhere">{answer.words}</p>
          <p className="text-small text-ink-2">
            {answer.answeredByName}, {sayDay(answer.answeredAt)}
          </p>
        </>
      )}
    </li>
  );
}

function OneView({ view, rubric }: { view: OurView; rubric: Rubric }) {
  return (
    <li className="card p-5">
      <p className="text-small text-ink-2">Our view, recorded on {sayDay(view.recordedAt)}</p>
      <p className="font-semibold">
        {titleOf(rubric.characteristics[view.characteristic])}:{" "}
        {VERDICT_LABELS[view.verdict].toLowerCase()}
      </p>
      <p className="whitespace-pre-line wrap-anywhere">{view.reason}</p>
    </li>
  );
}
