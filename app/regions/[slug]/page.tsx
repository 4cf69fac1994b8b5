import type { Metadata } from "next";
import { inRegion, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { requireRegion } from "@/lib/access/gates";
import { getRegionPage } from "@/lib/assessments/region/queries";
import { readRegionAsked } from "@/lib/assessments/region/schema";
import { RegionView } from "./region-view";

export const metadata: Metadata = { title: "Region" };

/** A region as far as its trusts have shared. */
export default async function RegionPage({ params, searchParams }: Props<{ slug: string }>) {
  const { slug } = await params;
  const visit = await requireRegion(slug);
  const query = readRegionAsked(await searchParams);
  const page = await getRegionPage(visit.scope, query.asked);
  return (
    <PageShell
      person={visit.person}
      held={inRegion(visit.person, slug)}
      at={`/regions/${slug}`}
      width="dashboard"
    >
      <RegionView {...{ page, slug, query }} asAt={visit.scope.now} />
    </PageShell>
  );
}
