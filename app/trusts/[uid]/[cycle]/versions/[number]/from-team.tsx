import { titleOf } from "@/app/_shell/say-row";
import type { SaidOfVersion } from "@/lib/assessments/said/queries";
import { sayDay } from "@/lib/forms";
import { VERDICT_LABELS } from "@/lib/insights/reviewed";
import { CURRENT_RUBRIC } from "@/lib/rubric";

/** What the RSC team asked and thinks of what was shared with it, for all of the trust to read. */
export function FromTeam({
  said: { questions, views },
  here,
  mayAnswer,
  team,
}: {
  said: Pick<SaidOfVersion, "questions" | "views">;
  /** The version's address. */
  here: string;
  mayAnswer: boolean;
  /** What the RSC team is called. */
  team: string;
}) {
  if (questions.length + views.length === 0) return null;
  const withdrawn = [...questions, ...views].find(one => one.withdrawnAt !== null)?.withdrawnAt;
  return (
    <section className="mt-4 border-t border-line pt-4">
      <h3 className="mb-2">From the {team}</h3>
      <ul className="flex flex-col gap-3">
        {questions.map(question => (
          <li key={question.id}>
            <a
              href={`${here}/questions/${question.id}`}
              className="-my-1.5 inline-flex min-h-11 items-center"
            >
              {question.answer === null && mayAnswer ? "Answer the question" : "The question"} about{" "}
              {question.characteristic === null
                ? "the whole"
                : CURRENT_RUBRIC.characteristics[question.characteristic].shortTitle.toLowerCase()}
            </a>
            <span className="block text-small text-ink-2">
              Asked by {question.regionName} on {sayDay(question.askedAt)},{" "}
              {question.answer === null
                ? "not answered yet"
                : `answered on ${sayDay(question.answer.answeredAt)}`}
            </span>
          </li>
        ))}
        {views.map(view => (
          <li key={view.id}>
            <p>
              {titleOf(CURRENT_RUBRIC.characteristics[view.characteristic])}:{" "}
              <strong>{VERDICT_LABELS[view.verdict].toLowerCase()}</strong>
            </p>
            <p className="whitespace-pre-line wrap-anywhere">{view.reason}</p>
            <p className="text-small text-ink-2">
              RSC view by {view.regionName}, {sayDay(view.recordedAt)}
            </p>
          </li>
        ))}
      </ul>
      {withdrawn && (
        <p className="mt-3 text-small text-ink-2">
          The share was withdrawn on {sayDay(withdrawn)}. What was written about it stays here; the{" "}
          {team} can no longer read it.
        </p>
      )}
    </section>
  );
}
