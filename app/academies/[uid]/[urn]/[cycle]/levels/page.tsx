import type { Metadata } from "next";
import type { Props } from "@/app/_shell/props";
import { nothingHere, requireAcademy } from "@/lib/access/gates";
import { getOtherAcademies } from "@/lib/assessments/academy-others/queries";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { AcademyShell } from "../../frame";
import { LevelsView } from "./levels-view";

export const metadata: Metadata = { title: "Levels of the trust’s academies" };

/** What the trust's academies sent, where the trust lets them read one another's levels. */
export default async function OtherAcademiesPage({
  params,
}: Props<{ uid: string; urn: string; cycle: string }>) {
  const { uid, urn, cycle } = await params;
  const visit = await requireAcademy(uid, urn);
  const page = isCycle(cycle) ? await getOtherAcademies(visit.scope, cycle) : null;
  if (page === null) return nothingHere(visit.person);
  return (
    <AcademyShell visit={visit} width="dashboard">
      <LevelsView page={page} />
    </AcademyShell>
  );
}
