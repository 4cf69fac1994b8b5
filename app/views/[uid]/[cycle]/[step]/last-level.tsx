import { EvidencedWords } from "@/components/rubric/evidenced-words";
import { LevelBadge } from "@/components/rubric/level-badge";
import { Card } from "@/components/ui/card";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { LastLevel } from "@/lib/assessments/last-time/queries";

/** What the board approved last, beside the question. */
export function LastLevelCard({ last }: { last: LastLevel }) {
  return (
    <Card className="mb-8">
      <h2 className="flex flex-wrap items-center gap-3 text-h3">
        Last time
        <LevelBadge standing={last.level ?? "not-rated"} words="Not agreed" />
      </h2>
      <p className="mt-2 text-small text-ink-2">
        What the board approved for {sayCycle(last.cycle)}. Your own view may be another.
      </p>
      {last.mark !== null && (
        <div className="mt-3">
          <EvidencedWords mark={last.mark} />
        </div>
      )}
      {last.reason !== "" && <p className="mt-3 whitespace-pre-line">{last.reason}</p>}
    </Card>
  );
}
