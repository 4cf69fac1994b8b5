import { LevelBadge } from "@/components/rubric/level-badge";
import { PublishedCell } from "@/components/rubric/published-words";
import { StatementList } from "@/components/rubric/statement-list";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { RatingPage } from "@/lib/assessments/rating/queries";
import { LEVEL_NAMES, LEVELS } from "@/lib/rubric";

/** The same row for those who read it: what was recorded first, then what the levels say. */
export function RatingRead({ page }: { page: RatingPage }) {
  const { rating, characteristic } = page;
  const standing = rating?.level ?? "not-rated";
  return (
    <div className="flex flex-col gap-6">
      {page.approvedAs !== null && <Notice>This assessment is approved. It is read-only.</Notice>}
      <Card>
        <h2 className="mb-3">What is recorded</h2>
        <LevelBadge
          standing={standing}
          size="large"
          words={rating?.notAgreed ? "Not agreed" : "Not rated yet"}
        />
        {rating !== null && rating.reason !== "" && <Words title="Why">{rating.reason}</Words>}
        {rating !== null && rating.evidenceNote !== "" && (
          <Words title="Evidence">{rating.evidenceNote}</Words>
        )}
      </Card>
      {LEVELS.map(level => (
        <Card key={level}>
          <h2 className="mb-2 text-h3">{LEVEL_NAMES[level]}</h2>
          <StatementList statements={characteristic.levels[level]} />
          <PublishedCell level={level} words={page.published?.levels[level]} />
        </Card>
      ))}
    </div>
  );
}

function Words({ title, children }: { title: string; children: string }) {
  return (
    <>
      <h3 className="mt-5">{title}</h3>
      <p className="whitespace-pre-line">{children}</p>
    </>
  );
}
