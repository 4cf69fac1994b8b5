import { titleOf } from "@/app/_shell/say-row";
import type { Question } from "@/lib/assessments/rsc-view/queries";
import { sayDay } from "@/lib/forms";
import { CURRENT_RUBRIC } from "@/lib/rubric";
import { TrustAnswer } from "../../trust-answer";

/** What the RSC team asks, about what, and the answer where there is one. */
export function QuestionWords({ question, team }: { question: Question; team: string }) {
  const { characteristic, answer, withdrawnAt } = question;
  const about =
    characteristic === null ? "the whole" : titleOf(CURRENT_RUBRIC.characteristics[characteristic]);
  return (
    <div className="flex flex-col gap-4">
      <div>
        <p className="text-small text-ink-2">
          About {about}, asked by the {team} on {sayDay(question.askedAt)}
          {withdrawnAt !== null && `. The share was withdrawn on ${sayDay(withdrawnAt)}`}
        </p>
        <p className="mt-1 whitespace-pre-line wrap-anywhere">{question.words}</p>
      </div>
      {answer !== null && <TrustAnswer answer={answer} />}
    </div>
  );
}
