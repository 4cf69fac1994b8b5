import { PageHeading } from "@/components/ui/page-heading";
import { Pagination } from "@/components/ui/pagination";
import type { RegionPage } from "@/lib/assessments/share/queries";
import { sayBase } from "@/lib/assessments/share/rules";
import { sayDay } from "@/lib/forms";
import { LevelCounts } from "./level-counts";
import { SharedTrusts } from "./shared-trusts";

export function RegionView({ page, slug, asAt }: { page: RegionPage; slug: string; asAt: Date }) {
  return (
    <>
      <PageHeading
        caption={page.regionName}
        lead={`As at ${sayDay(asAt)}. Trusts choose whether to share, so this is not a picture of the region. Single-academy trusts are not counted.`}
      >
        {sayBase(page.shared, page.trusts)}
      </PageHeading>
      {page.shared === 0 ? (
        <p className="max-w-reading">
          When the board of a multi-academy trust shares its approved self-assessment with this
          team, it appears here at once: the number of trusts at each level, and the assessment
          itself to read.
        </p>
      ) : (
        <>
          <LevelCounts page={page} />
          <div className="mt-10">
            <SharedTrusts lines={page.lines} slug={slug} />
            <Pagination page={page.page} pages={page.pages} href={`/regions/${slug}`} of="trusts" />
          </div>
        </>
      )}
    </>
  );
}
