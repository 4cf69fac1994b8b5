import { CompareLevels } from "@/components/rubric/compare-levels";
import { LevelBadge } from "@/components/rubric/level-badge";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { Answer } from "@/lib/assessments/cycle/rules";
import type { Characteristic } from "@/lib/rubric";

/** The rating that the view is of, and who reads what is written. */
export function SharedRating({
  row,
  characteristic,
}: {
  row: Pick<Answer, "level" | "reason">;
  characteristic: Characteristic;
}) {
  return (
    <>
      <Notice>
        Anything you write here is shown to the trust, at once and for good. A later view of the
        same rating stands beside it.
      </Notice>
      <Card className="my-6">
        <h2 className="mb-3 text-h3">What the board agreed</h2>
        <LevelBadge standing={row.level ?? "not-rated"} words="Not agreed" />
        {row.reason !== "" && (
          <p className="mt-3 whitespace-pre-line wrap-anywhere">{row.reason}</p>
        )}
      </Card>
      <CompareLevels characteristic={characteristic} />
    </>
  );
}
