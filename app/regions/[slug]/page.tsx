import type { Metadata } from "next";
import { inRegion, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { pageNumber } from "@/components/ui/pagination";
import { requireRegion } from "@/lib/access/gates";
import { getRegionPage } from "@/lib/assessments/share/queries";
import { RegionView } from "./region-view";

type RegionProps = Props<{ slug: string }>;

export async function generateMetadata({ searchParams }: RegionProps): Promise<Metadata> {
  const page = pageNumber((await searchParams).page);
  return { title: page === 1 ? "Region" : `Region, page ${page} of trusts` };
}

/** A region as far as its trusts have shared. */
export default async function RegionPage({ params, searchParams }: RegionProps) {
  const { slug } = await params;
  const visit = await requireRegion(slug);
  const page = await getRegionPage(visit.scope, pageNumber((await searchParams).page));
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
