import { AnswerNotes } from "@/components/rubric/answer-notes";
import { EvidencedWords } from "@/components/rubric/evidenced-words";
import { LevelBadge } from "@/components/rubric/level-badge";
import { Card } from "@/components/ui/card";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { LastTime } from "@/lib/assessments/last-time/queries";
import { sayDay } from "@/lib/forms";
import { LEVEL_NAMES } from "@/lib/rubric";
import { ConfirmButton } from "./confirm-button";

/** What the board agreed last time, beside the question: nobody has to look it up. */
export function LastTimeCard({
  last,
  carried,
  mayConfirm,
}: {
  last: LastTime;
  /** Nobody has begun an answer of this year. */
  carried: boolean;
  /** This person may say that it still holds. */
  mayConfirm: boolean;
}) {
  const said = last.level === null ? "Not agreed" : LEVEL_NAMES[last.level];
  return (
    <Card className="mb-8">
      <h2 className="flex flex-wrap items-center gap-3 text-h3">
        Last time
        <LevelBadge standing={last.level ?? "not-rated"} words="Not agreed" />
      </h2>
      <p className="mt-2 text-small text-ink-2">
        Agreed on {sayDay(last.agreedOn)}, {sayCycle(last.cycle)}.
        {carried && " Carried forward until somebody confirms it or chooses anew."}
      </p>
      <div className="mt-3 flex flex-col gap-3">
        {last.mark !== null && <EvidencedWords mark={last.mark} />}
        <AnswerNotes answer={last} />
      </div>
      {carried && mayConfirm && (
        <div className="mt-5">
          <ConfirmButton>Still {said}: confirm it</ConfirmButton>
        </div>
      )}
    </Card>
  );
}
