import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { requireTrust } from "@/lib/access/gates";
import { getComparison } from "@/lib/assessments/history/queries";
import { readVersionName } from "@/lib/assessments/history/rules";
import { CompareView } from "./compare-view";

export const metadata: Metadata = { title: "Compare two versions" };

/** Two approved versions of the trust side by side, differences first. */
export default async function ComparePage({ params, searchParams }: Props<{ uid: string }>) {
  const { uid } = await params;
  const visit = await requireTrust(uid);
  const { one, other } = await searchParams;
  const page = await getComparison(visit.scope, [readVersionName(one), readVersionName(other)]);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}`}
      width="dashboard"
    >
      <CompareView page={page} uid={uid} />
    </PageShell>
  );
}
