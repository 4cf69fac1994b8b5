import { marksIn } from "@/app/_shell/others-marks";
import { EvidencedWords } from "@/components/rubric/evidenced-words";
import { LevelBadge } from "@/components/rubric/level-badge";
import { LevelCards, TitledWords } from "@/components/rubric/level-cards";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { markOf } from "@/lib/assessments/marks/rules";
import type { RatingPage } from "@/lib/assessments/rating/queries";

/** The same row for those who read it: what was recorded first, then what the levels say. */
export function RatingRead({ page }: { page: RatingPage }) {
  const { rating, characteristic } = page;
  const standing = rating?.level ?? "not-rated";
  const { evidence, on } = page.prepared;
  const shown = evidence.map(({ shows, ...one }) => ({ ...one, statements: shows }));
  const mark = markOf(characteristic, rating?.level ?? null, shown, on);
  return (
    <div className="flex flex-col gap-6">
      {page.approvedAs !== null && <Notice>This assessment is approved. It is read-only.</Notice>}
      <Card>
        <h2 className="mb-3">What is recorded</h2>
        <div className="flex flex-col items-start gap-2">
          <LevelBadge
            standing={standing}
            size="large"
            words={rating?.notAgreed ? "Not agreed" : "Not rated yet"}
          />
          {mark !== null && <EvidencedWords mark={mark} />}
          {marksIn(page.others)(characteristic.key)}
        </div>
        {rating !== null && rating.reason !== "" && (
          <TitledWords title="Why">{rating.reason}</TitledWords>
        )}
        {rating !== null && rating.evidenceNote !== "" && (
          <TitledWords title="Evidence">{rating.evidenceNote}</TitledWords>
        )}
      </Card>
      <LevelCards levels={characteristic.levels} published={page.published?.levels} />
    </div>
  );
}
