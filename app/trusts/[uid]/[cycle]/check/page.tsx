import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere, requireTrust } from "@/lib/access/gates";
import { getCheckPage } from "@/lib/assessments/approval/queries";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { approveAction } from "./actions";
import { CheckView } from "./check-view";

export const metadata: Metadata = { title: "Check the answers" };

/** All ten answers before they are approved. */
export default async function CheckPage({
  params,
  searchParams,
}: Props<{ uid: string; cycle: string }>) {
  const { uid, cycle } = await params;
  const visit = await requireTrust(uid);
  const page = isCycle(cycle) ? await getCheckPage(visit.scope, cycle) : null;
  if (page === null) return nothingHere(visit.person);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}`}
    >
      <CheckView
        page={page}
        uid={uid}
        may={{ record: visit.may("rating:record"), approve: visit.may("assessment:approve") }}
        approve={approveAction.bind(null, uid, cycle)}
        reopened={"reopened" in (await searchParams)}
      />
    </PageShell>
  );
}
