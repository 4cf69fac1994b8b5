import type { GivenRow } from "@/lib/assessments/review-reading/commands";
import { sayDay } from "@/lib/forms";
import { VERDICT_LABELS } from "@/lib/insights/reviewed";

/** What a finished review says of a row, and what the trust answers. */
export function RowSaid({ row: { said, answer } }: { row: GivenRow }) {
  if (said === null) return null;
  return (
    <section className="mt-10">
      <h2 className="mb-2">You say: {VERDICT_LABELS[said.verdict].toLowerCase()}</h2>
      <p className="whitespace-pre-line wrap-anywhere">{said.reason}</p>
      <h2 className="mt-8 mb-2">
        {answer === null ? "The trust has not answered" : "The trust answers"}
      </h2>
      {answer !== null && (
        <>
          <p className="whitespace-pre-line wrap-anywhere">{answer.words}</p>
          <p className="mt-1 text-small text-ink-2">On {sayDay(answer.answeredAt)}</p>
        </>
      )}
    </section>
  );
}
