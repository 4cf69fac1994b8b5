import { RowSpread } from "@/components/rubric/row-spread";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { ShownPage } from "@/lib/assessments/views/queries";
import { FEW } from "@/lib/assessments/views/rules";

/** The spread of each row, the widest first, with the reasons that were given. */
export function ShownView({ page, back }: { page: ShownPage; back: string }) {
  return (
    <>
      <BackLink href={back}>Back to your views</BackLink>
      <PageHeading
        caption={page.trustName}
        lead="Where people are furthest apart stands first. It is what to talk about, not what was agreed."
      >
        Everyone’s views, {sayCycle(page.cycle)}
      </PageHeading>
      <div className="flex flex-col gap-10">
        {page.rows.length === 0 && <p>Nobody gave a view.</p>}
        {page.rows.map(row => {
          const { number, shortTitle } = page.rubric.characteristics[row.characteristic];
          const title = number === 0 ? shortTitle : `${number}. ${shortTitle}`;
          return (
            <section key={row.characteristic}>
              <h2 className="mb-3">{title}</h2>
              <RowSpread
                spread={row.spread}
                views={row.views}
                apart={row.apart}
                about={shortTitle.toLowerCase()}
                open="strip"
                few={row.spread.given < FEW}
              />
            </section>
          );
        })}
      </div>
    </>
  );
}
