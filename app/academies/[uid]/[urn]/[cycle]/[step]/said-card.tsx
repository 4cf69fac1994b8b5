import { AnswerNotes } from "@/components/rubric/answer-notes";
import { LevelBadge } from "@/components/rubric/level-badge";
import { Card } from "@/components/ui/card";
import type { AcademyStepPage } from "@/lib/assessments/academy-view/queries";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { sayDay } from "@/lib/forms";

type Last = NonNullable<AcademyStepPage["lastTime"]>;

/** What the academy said the last time, beside the question: nobody has to look it up. */
export function LastCard({ last: { cycle, answer } }: { last: Last }) {
  return (
    <Card className="mb-8">
      <h2 className="flex flex-wrap items-center gap-3 text-h3">
        Last time
        <LevelBadge standing={answer.level ?? "not-rated"} words="We couldn’t see it" />
      </h2>
      <p className="mt-2 text-small text-ink-2">
        What your academy said in {sayCycle(cycle)}, last changed by {answer.updatedBy}.
      </p>
      {answer.reason !== "" && (
        <p className="mt-3 whitespace-pre-line wrap-anywhere">{answer.reason}</p>
      )}
    </Card>
  );
}

/** What was sent of the step. */
export function SaidCard({ page: { answer, sentAt, sentByName } }: { page: AcademyStepPage }) {
  return (
    <Card className="mb-6">
      <h2 className="mb-3 flex flex-wrap items-center gap-3 text-h3">
        Your answer
        <LevelBadge
          standing={answer?.level ?? "not-rated"}
          words={answer?.cannotSee ? "We can’t see this from here" : "None given"}
        />
      </h2>
      {answer !== null && <AnswerNotes answer={{ ...answer, evidenceNote: "" }} />}
      {sentAt !== null && (
        <p className="mt-4 text-small text-ink-2">
          Sent to the trust by {sentByName} on {sayDay(sentAt)}. It is read-only.
        </p>
      )}
    </Card>
  );
}
