import { Notice } from "@/components/ui/notice";
import { sayMoment } from "@/lib/forms/date";
import { LEVEL_NAMES } from "@/lib/rubric/types";
import type { TheirAnswer } from "./rate-state";

/** Somebody else's answer beside one's own: nothing is overwritten until one of the two is chosen. */
export function TheirAnswerCard({ theirs }: { theirs: TheirAnswer }) {
  return (
    <div role="alert" className="mb-8">
      <Notice
        kind="warning"
        title={`${theirs.updatedBy} saved another answer on ${sayMoment(new Date(theirs.updatedAt))}`}
      >
        <p className="mt-2">
          Level: <strong>{theirs.level === null ? "none chosen" : nameOf(theirs.level)}</strong>
        </p>
        {theirs.reason !== "" && <p className="mt-2 whitespace-pre-line">Why: {theirs.reason}</p>}
        {theirs.evidenceNote !== "" && (
          <p className="mt-2 whitespace-pre-line">What shows it: {theirs.evidenceNote}</p>
        )}
        <p className="mt-3">
          Your answer is still below. Save it to use yours, or <a href="?">use theirs</a>.
        </p>
      </Notice>
    </div>
  );
}

function nameOf(level: NonNullable<TheirAnswer["level"]>): string {
  return level === "not-agreed" ? "Not agreed" : LEVEL_NAMES[level];
}
