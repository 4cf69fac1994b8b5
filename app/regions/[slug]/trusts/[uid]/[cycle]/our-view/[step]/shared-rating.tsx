import { marksIn } from "@/app/_shell/others-marks";
import { CompareLevels } from "@/components/rubric/compare-levels";
import { EvidencedWords } from "@/components/rubric/evidenced-words";
import { LevelBadge } from "@/components/rubric/level-badge";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { KeptAnswer } from "@/lib/assessments/marks/rules";
import type { OthersMarks } from "@/lib/insights/reviewed";
import type { Characteristic } from "@/lib/rubric";

/** The rating that the view is of, and who reads what is written. */
export function SharedRating({
  row,
  others,
  characteristic,
}: {
  row: Pick<KeptAnswer, "level" | "reason" | "mark">;
  others: OthersMarks;
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
        <div className="flex flex-col items-start gap-2">
          <LevelBadge standing={row.level ?? "not-rated"} words="Not agreed" />
          {row.mark !== null && <EvidencedWords mark={row.mark} />}
          {marksIn(others)(characteristic.key)}
        </div>
        {row.reason !== "" && (
          <p className="mt-3 whitespace-pre-line wrap-anywhere">{row.reason}</p>
        )}
      </Card>
      <CompareLevels characteristic={characteristic} />
    </>
  );
}
