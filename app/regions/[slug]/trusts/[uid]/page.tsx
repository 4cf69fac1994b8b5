import type { Metadata } from "next";
import { inRegion, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere, requireRegion, trustPlace } from "@/lib/access/gates";
import { getRegionTrust } from "@/lib/assessments/region-trust/queries";
import { followTrustAction } from "./actions";
import { TrustView } from "./trust-view";

export const metadata: Metadata = { title: "Trust" };

/** A trust as its region's team sees it over the years: what it shared, and where it was placed. */
export default async function TrustPage({ params }: Props<{ slug: string; uid: string }>) {
  const { slug, uid } = await params;
  const visit = await requireRegion(slug);
  const at = trustPlace(uid);
  const trust = at && (await getRegionTrust(visit.scope, at.trustUid));
  if (trust === null) return nothingHere(visit.person);
  return (
    <PageShell
      person={visit.person}
      held={inRegion(visit.person, slug)}
      at={`/regions/${slug}/trusts`}
      width="dashboard"
    >
      <TrustView trust={trust} slug={slug} follow={followTrustAction.bind(null, { slug, uid })} />
    </PageShell>
  );
}
