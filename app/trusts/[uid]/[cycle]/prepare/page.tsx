import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere, requireTrust } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { getPreparePage } from "@/lib/assessments/evidence/queries";
import { PrepareView } from "./prepare-view";

export const metadata: Metadata = { title: "Prepare the evidence" };

/** Before anyone rates: how far each row is prepared. */
export default async function PreparePage({ params }: Props<{ uid: string; cycle: string }>) {
  const { uid, cycle } = await params;
  const visit = await requireTrust(uid);
  const page = isCycle(cycle) ? await getPreparePage(visit.scope, cycle) : null;
  if (page === null) return nothingHere(visit.person);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}`}
    >
      <PrepareView page={page} uid={uid} prepares={visit.may("evidence:prepare")} />
    </PageShell>
  );
}
