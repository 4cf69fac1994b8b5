import { CompareLevels } from "@/components/rubric/compare-levels";
import { LevelsExplained } from "@/components/rubric/levels-explained";
import { OurSummary, PublishedStatement } from "@/components/rubric/published-words";
import { RowSpread } from "@/components/rubric/row-spread";
import { PageHeading } from "@/components/ui/page-heading";
import type { AgreementPage } from "@/lib/assessments/agreement/queries";
import type { RatingPage } from "@/lib/assessments/rating/queries";
import type { RowSpread as Spread } from "@/lib/assessments/spread/queries";
import { FEW } from "@/lib/assessments/views/rules";

/** What the row is about, in one line. */
export function RowHeading({ page }: { page: RatingPage }) {
  const { characteristic, trustName } = page;
  return (
    <PageHeading
      caption={characteristic.number === 0 ? trustName : `Step ${characteristic.number} of 9`}
      lead={characteristic.title}
    >
      {characteristic.shortTitle}
    </PageHeading>
  );
}

/** The words behind it. The levels side by side need the whole width: not where they stand beside the spread. */
export function RowWords({ page, narrow }: { page: RatingPage; narrow: boolean }) {
  const { characteristic, published, rubric } = page;
  return (
    <>
      {published === null ? (
        <OurSummary source={rubric.source} />
      ) : (
        <PublishedStatement source={rubric.source} words={published.statement} />
      )}
      <div className="mb-8 flex flex-col">
        <LevelsExplained rubric={rubric} />
        {!narrow && <CompareLevels characteristic={characteristic} />}
      </div>
    </>
  );
}

/** Everybody's views of the row, for the whole room to see. */
export function ViewsBeside({
  page,
  spread: { spread, views, apart },
  base,
}: {
  page: AgreementPage;
  spread: Spread;
  base: string;
}) {
  return (
    <section aria-labelledby="views" className="mb-8">
      <h2 id="views" className="mb-3">
        Everyone’s views
      </h2>
      <RowSpread
        spread={spread}
        views={views}
        apart={apart}
        about={page.characteristic.shortTitle.toLowerCase()}
        few={spread.given < FEW}
        open="said"
      />
      <p className="mt-4">
        <a href={`${base}/spread`}>See all steps, those furthest apart first</a>
      </p>
    </section>
  );
}
