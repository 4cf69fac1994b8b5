import type { Metadata } from "next";
import { asReader, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere, requireReader } from "@/lib/access/gates";
import { getSteps } from "@/lib/improvement/steps/queries";
import { OwnStepsView } from "./own-steps-view";

export const metadata: Metadata = { title: "Next steps" };

/** The next steps of somebody of an academy: the ones they own. */
export default async function OwnStepsPage({ params }: Props<{ uid: string }>) {
  const { uid } = await params;
  const visit = await requireReader(uid);
  const grant = visit.grant("nextStep:review");
  if (grant === null) return nothingHere(visit.person);
  const page = await getSteps(grant);
  const at = `/reading/${uid}/steps`;
  return (
    <PageShell person={visit.person} held={asReader(visit.person, visit.scope.trustUid)} at={at}>
      <OwnStepsView page={page} at={at} />
    </PageShell>
  );
}
