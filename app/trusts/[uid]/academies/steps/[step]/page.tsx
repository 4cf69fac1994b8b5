import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere, requireTrust } from "@/lib/access/gates";
import { getAcademies } from "@/lib/assessments/matrix/queries";
import { readLook } from "@/lib/assessments/matrix/rules";
import { isStepKey } from "@/lib/rubric";
import { StepView } from "./step-view";

export const metadata: Metadata = { title: "One step across academies" };

/** One step from Leading to Beginning, so that who could help whom is plain. */
export default async function StepPage({
  params,
  searchParams,
}: Props<{ uid: string; step: string }>) {
  const { uid, step } = await params;
  const visit = await requireTrust(uid);
  if (!isStepKey(step)) return nothingHere(visit.person);
  const { cycle } = readLook(await searchParams);
  const page = await getAcademies(visit.scope, cycle);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}/academies`}
      width="dashboard"
    >
      <StepView page={page} step={step} at={`/trusts/${uid}/academies`} />
    </PageShell>
  );
}
