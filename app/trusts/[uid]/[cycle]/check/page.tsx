import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { getCheckPage } from "@/lib/assessments/approval/queries";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { approveAction } from "./actions";
import { ApproveForm } from "./approve-form";
import { CheckView } from "./check-view";

export const metadata: Metadata = { title: "Check the answers" };

/** All ten answers before they are approved. */
export default async function CheckPage({
  params,
  searchParams,
}: Props<{ uid: string; cycle: string }>) {
  const { uid, cycle } = await params;
  const visit = await requireTrustOrForm(uid);
  const approve = approveAction.bind(null, uid, cycle);
  if (visit === null)
    return (
      <KeptForm>
        <ApproveForm approve={approve} at={`/trusts/${uid}/${cycle}/check`} seen={null}>
          <PageHeading>Check the answers</PageHeading>
        </ApproveForm>
      </KeptForm>
    );
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
        approve={approve}
        reopened={"reopened" in (await searchParams)}
      />
    </PageShell>
  );
}
