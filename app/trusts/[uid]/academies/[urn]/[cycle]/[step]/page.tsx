import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere, requireTrust } from "@/lib/access/gates";
import { getCell } from "@/lib/assessments/academy-record/queries";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { readUrn } from "@/lib/assessments/matrix/rules";
import { isStepKey } from "@/lib/rubric";
import { CellView } from "./cell-view";

export const metadata: Metadata = { title: "Behind a level of an academy" };

/** What is behind a cell of the matrix. */
export default async function CellPage({
  params,
}: Props<{ uid: string; urn: string; cycle: string; step: string }>) {
  const { uid, urn, cycle, step } = await params;
  const visit = await requireTrust(uid);
  const asked = readUrn(urn);
  const isCell = asked !== null && isCycle(cycle) && isStepKey(step);
  const page = isCell ? await getCell(visit.scope, asked, cycle, step) : null;
  if (page === null || !isStepKey(step)) return nothingHere(visit.person);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}/academies`}
      width="dashboard"
    >
      <CellView page={page} step={step} trust={`/trusts/${uid}`} />
    </PageShell>
  );
}
