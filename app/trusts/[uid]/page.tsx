import type { Metadata } from "next";
import { ownViewsIn } from "@/app/_shell/own-views";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { requireTrust } from "@/lib/access/gates";
import { getTrustHome } from "@/lib/assessments/cycle/queries";
import { countSteps } from "@/lib/improvement/steps/queries";
import { openAssessmentAction } from "./actions";
import { TrustHomeView } from "./trust-home";

export const metadata: Metadata = { title: "Self-assessment" };

/** A trust's home: where to continue, and the ten rows. */
export default async function TrustPage({ params }: Props<{ uid: string }>) {
  const { uid } = await params;
  const visit = await requireTrust(uid);
  const home = await getTrustHome(visit.scope);
  const ownViews = await ownViewsIn(visit.person, visit.scope.trustUid);
  const steps = await countSteps(visit.scope);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}`}
      width="dashboard"
    >
      <TrustHomeView
        home={home}
        ownViews={ownViews}
        steps={steps}
        may={{
          record: visit.may("rating:record"),
          open: visit.may("assessment:open"),
          approve: visit.may("assessment:approve"),
        }}
        words={visit.words}
        open={openAssessmentAction.bind(null, uid)}
      />
    </PageShell>
  );
}
