import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { requireTrust } from "@/lib/access/gates";
import { getAcademies } from "@/lib/assessments/matrix/queries";
import { readLook } from "@/lib/assessments/matrix/rules";
import { AcademiesBeside } from "./academies-beside";

export const metadata: Metadata = { title: "Academies side by side" };

/** Two to four academies beside one another. All of it is in the address, which can be passed on. */
export default async function ComparePage({ params, searchParams }: Props<{ uid: string }>) {
  const { uid } = await params;
  const visit = await requireTrust(uid);
  const { differences, ...query } = await searchParams;
  const { cycle, ticked } = readLook(query);
  const page = await getAcademies(visit.scope, cycle);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}/academies`}
      width="dashboard"
    >
      <AcademiesBeside
        page={page}
        ticked={ticked}
        isOnlyDifferences={differences === "only"}
        at={`/trusts/${uid}/academies`}
      />
    </PageShell>
  );
}
