import type { Metadata } from "next";
import { inRegion, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { pageNumber } from "@/components/ui/pagination";
import { requireRegion } from "@/lib/access/gates";
import { listLedElsewhere } from "@/lib/register/placing/queries";
import { LedElsewhereView } from "./led-elsewhere-view";

type LedProps = Props<{ slug: string }>;

export async function generateMetadata({ searchParams }: LedProps): Promise<Metadata> {
  const page = pageNumber((await searchParams).page);
  return { title: page === 1 ? "Led by another region" : `Led by another region, page ${page}` };
}

/** Trusts with academies here that another region leads for: their names, and who leads. */
export default async function LedElsewherePage({ params, searchParams }: LedProps) {
  const { slug } = await params;
  const visit = await requireRegion(slug);
  const page = await listLedElsewhere(visit.scope, pageNumber((await searchParams).page));
  const held = inRegion(visit.person, slug);
  return (
    <PageShell person={visit.person} held={held} at={`/regions/${slug}`} width="dashboard">
      <LedElsewhereView page={page} slug={slug} />
    </PageShell>
  );
}
