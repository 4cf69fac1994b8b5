import type { Metadata } from "next";
import { inRegion, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere, requireRegion, requireRegionGrant, trustPlace } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { openSharedVersion } from "@/lib/assessments/shared/commands";
import { SharedView } from "./shared-view";

export const metadata: Metadata = { title: "Shared self-assessment" };

/** What one trust has shared with this team. Opening it leaves a line in the trust's trail. */
export default async function SharedPage({
  params,
}: Props<{ slug: string; uid: string; cycle: string }>) {
  const { slug, uid, cycle } = await params;
  const visit = await requireRegion(slug);
  const grant = await requireRegionGrant(slug, "share:read");
  const trust = trustPlace(uid);
  if (trust === null || !isCycle(cycle)) return nothingHere(visit.person);
  const opened = await openSharedVersion(grant, trust.trustUid, cycle);
  if (!opened.ok) return nothingHere(visit.person);
  return (
    <PageShell person={visit.person} held={inRegion(visit.person, slug)} at={`/regions/${slug}`}>
      <SharedView version={opened.value} slug={slug} />
    </PageShell>
  );
}
