import { RowSpread } from "@/components/rubric/row-spread";
import { BackLink } from "@/components/ui/back-link";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { SpreadPage } from "@/lib/assessments/spread/queries";
import { FEW } from "@/lib/assessments/views/rules";
import { spreadFinding } from "@/lib/insights";

/** One part for each row, the widest first. */
export function SpreadView({ page, base }: { page: SpreadPage; base: string }) {
  const { rubric, rows } = page;
  const cycle = sayCycle(base.split("/").at(-1) ?? "");
  const fewOnAll = rows.every(({ spread }) => spread.given < FEW);
  return (
    <>
      <BackLink href={base.slice(0, base.lastIndexOf("/"))}>Back to self-assessment</BackLink>
      <PageHeading
        caption={`${page.trustName}: everyone’s views, ${cycle}`}
        lead="Each dot is one person’s view. The steps on which views lie furthest apart come first; those who cannot say yet stand in a column of their own."
      >
        {spreadFinding(rubric, rows)}
      </PageHeading>
      {fewOnAll && (
        <div className="mb-8 max-w-reading">
          <Notice>Fewer than five people gave a view: anyone’s could be worked out.</Notice>
        </div>
      )}
      <div className="flex flex-col gap-8">
        {rows.map(({ characteristic, spread, views, apart }) => {
          const { number, shortTitle } = rubric.characteristics[characteristic];
          return (
            <Card key={characteristic}>
              <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
                <h2>{number === 0 ? shortTitle : `${number}. ${shortTitle}`}</h2>
                <a href={`${base}/${characteristic}`} className="inline-flex min-h-11 items-center">
                  Go to what the board agrees on {shortTitle.toLowerCase()}
                </a>
              </div>
              <RowSpread
                spread={spread}
                views={views}
                apart={apart}
                about={shortTitle.toLowerCase()}
                open="strip"
                few={!fewOnAll && spread.given < FEW}
              />
            </Card>
          );
        })}
      </div>
    </>
  );
}
