import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere, requireTrust } from "@/lib/access/gates";
import { getNewStepPage } from "@/lib/improvement/offers/queries";
import { ChooseRow } from "./choose-row";

export const metadata: Metadata = { title: "Set a next step" };

/** First of two pages: which row the step is of. */
export default async function NewStepPage({ params }: Props<{ uid: string }>) {
  const { uid } = await params;
  const visit = await requireTrust(uid);
  const grant = visit.grant("nextStep:set");
  if (grant === null) return nothingHere(visit.person);
  const page = await getNewStepPage(grant);
  const at = `/trusts/${uid}/steps`;
  return (
    <PageShell person={visit.person} held={inTrust(visit.person, visit.scope.trustUid)} at={at}>
      <ChooseRow page={page} at={at} />
    </PageShell>
  );
}
