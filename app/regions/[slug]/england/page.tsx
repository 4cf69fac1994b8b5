import type { Metadata } from "next";
import { inRegion, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { requireRegion } from "@/lib/access/gates";
import { getEngland } from "@/lib/assessments/region/queries";
import { readEnglandAsked } from "@/lib/assessments/region/schema";
import { EnglandView } from "./england-view";

export const metadata: Metadata = { title: "England" };

/** The regions side by side and England as counts: no trust of another region, and nothing of it. */
export default async function EnglandPage({ params, searchParams }: Props<{ slug: string }>) {
  const { slug } = await params;
  const visit = await requireRegion(slug);
  const query = readEnglandAsked(await searchParams);
  const england = await getEngland(visit.scope, query.asked);
  return (
    <PageShell
      person={visit.person}
      held={inRegion(visit.person, slug)}
      at={`/regions/${slug}/england`}
      width="dashboard"
    >
      <EnglandView {...{ england, slug, query }} asAt={visit.scope.now} />
    </PageShell>
  );
}
