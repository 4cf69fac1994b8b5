import { Notice } from "@/components/ui/notice";
import type { CheckPage } from "@/lib/assessments/approval/queries";

/** What a careful clerk would ask before the board approves. It is asked, and holds nobody up. */
export function CarefulQuestions({ page, base }: { page: CheckPage; base: string }) {
  const { questions, assessment } = page;
  if (questions.length === 0) return null;
  return (
    <div className="mb-6">
      <Notice
        title={`Before you approve: ${questions.length === 1 ? "1 question" : `${questions.length} questions`} somebody may ask`}
      >
        <ul className="bullets mt-1">
          {questions.map(({ key, question }) => (
            <li key={`${key} ${question}`}>
              <a href={`${base}/${key}?from=check`}>
                {assessment.rubric.characteristics[key].shortTitle}
              </a>
              : <span className="wrap-anywhere">{question}</span>
            </li>
          ))}
        </ul>
        <p className="mt-2">None of them keeps the board from approving.</p>
      </Notice>
    </div>
  );
}
