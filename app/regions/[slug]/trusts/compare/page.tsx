import type { Metadata } from "next";
import { inRegion, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere, requireRegion, requireRegionGrant } from "@/lib/access/gates";
import { openTrustsBeside } from "@/lib/assessments/region-beside/commands";
import { numbersTicked } from "@/lib/forms";
import { TrustsBesideView } from "./trusts-beside-view";

export const metadata: Metadata = { title: "Trusts side by side" };

/**
 * Two to four trusts of the region beside one another, by name. All of it is in the address, which can be
 * passed on within the team; opening it leaves a line in the trail of each of them.
 */
export default async function ComparePage({ params, searchParams }: Props<{ slug: string }>) {
  const { slug } = await params;
  const visit = await requireRegion(slug);
  const grant = await requireRegionGrant(slug, "share:read");
  const { trust, differences, choose } = await searchParams;
  const opened = await openTrustsBeside(grant, numbersTicked(trust));
  if (!opened.ok) return nothingHere(visit.person);
  return (
    <PageShell
      person={visit.person}
      held={inRegion(visit.person, slug)}
      at={`/regions/${slug}/trusts`}
      width="dashboard"
    >
      <TrustsBesideView
        page={opened.value}
        isOnlyDifferences={differences === "only"}
        isChoosing={choose === "yes"}
        at={`/regions/${slug}/trusts`}
      />
    </PageShell>
  );
}
