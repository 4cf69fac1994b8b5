import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere, requireTrust } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { getSpreadPage } from "@/lib/assessments/spread/queries";
import { SpreadView } from "./spread-view";

export const metadata: Metadata = { title: "How the views are spread" };

/** Everybody's views once they are shown, those with most to talk about first: the meeting's agenda. */
export default async function SpreadPage({ params }: Props<{ uid: string; cycle: string }>) {
  const { uid, cycle } = await params;
  const visit = await requireTrust(uid);
  const page = isCycle(cycle) ? await getSpreadPage(visit.scope, cycle) : null;
  if (page === null) return nothingHere(visit.person);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}`}
      width="dashboard"
    >
      <SpreadView page={page} base={`/trusts/${uid}/${cycle}`} />
    </PageShell>
  );
}
