import type { Answered } from "@/lib/assessments/review/queries";
import { sayDay } from "@/lib/forms";

/** What the trust answers a reviewer or the RSC team. */
export function TrustAnswer({ answer }: { answer: Answered }) {
  return (
    <div>
      <p className="font-semibold">The trust answers</p>
      <p className="whitespace-pre-line wrap-anywhere">{answer.words}</p>
      <p className="text-small text-ink-2">
        {answer.answeredByName}, {sayDay(answer.answeredAt)}
      </p>
    </div>
  );
}
