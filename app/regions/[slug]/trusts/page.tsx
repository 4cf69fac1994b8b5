import type { Metadata } from "next";
import { inRegion, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { pageNumber } from "@/components/ui/pagination";
import { requireRegion } from "@/lib/access/gates";
import { listTrusts } from "@/lib/assessments/region-trusts/queries";
import { readTrustsAsked } from "@/lib/assessments/region-trusts/schema";
import { numbersTicked } from "@/lib/forms";
import { TrustsView } from "./trusts-view";

type TrustsProps = Props<{ slug: string }>;

export async function generateMetadata({ searchParams }: TrustsProps): Promise<Metadata> {
  const page = pageNumber((await searchParams).page);
  return { title: page === 1 ? "Trusts" : `Trusts, page ${page}` };
}

/** The trusts that the region leads for, filtered and sorted as the address asks. */
export default async function TrustsPage({ params, searchParams }: TrustsProps) {
  const { slug } = await params;
  const visit = await requireRegion(slug);
  const query = await searchParams;
  const { asked, misread } = readTrustsAsked(query);
  const ticked = numbersTicked(query.trust);
  const list = await listTrusts(visit.scope, asked, pageNumber(query.page));
  return (
    <PageShell
      person={visit.person}
      held={inRegion(visit.person, slug)}
      at={`/regions/${slug}/trusts`}
      width="dashboard"
    >
      <TrustsView {...{ list, asked, misread, ticked, slug }} asAt={visit.scope.now} />
    </PageShell>
  );
}
