import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { requireTrust } from "@/lib/access/gates";
import { getAcademies } from "@/lib/assessments/matrix/queries";
import { readLook } from "@/lib/assessments/matrix/rules";
import { SightView } from "./sight-view";

export const metadata: Metadata = { title: "Line of sight" };

/** Where the board and the academies see a step differently. */
export default async function SightPage({ params, searchParams }: Props<{ uid: string }>) {
  const { uid } = await params;
  const visit = await requireTrust(uid);
  const { cycle } = readLook(await searchParams);
  const page = await getAcademies(visit.scope, cycle);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}/academies`}
      width="dashboard"
    >
      <SightView page={page} trust={`/trusts/${uid}`} />
    </PageShell>
  );
}
