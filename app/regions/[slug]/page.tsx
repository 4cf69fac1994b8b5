import type { Metadata } from "next";
import { inRegion, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { requireRegion } from "@/lib/access/gates";
import { getRegionPage } from "@/lib/assessments/share/queries";
import { RegionView } from "./region-view";

export const metadata: Metadata = { title: "Region" };

/** A region as far as its trusts have shared. */
export default async function RegionPage({ params }: Props<{ slug: string }>) {
  const { slug } = await params;
  const visit = await requireRegion(slug);
  const page = await getRegionPage(visit.scope);
  return (
    <PageShell
      person={visit.person}
      held={inRegion(visit.person, slug)}
      at={`/regions/${slug}`}
      width="dashboard"
    >
      <RegionView page={page} slug={slug} asAt={visit.scope.now} />
    </PageShell>
  );
}
