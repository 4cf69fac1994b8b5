import type { Metadata } from "next";
import type { Props } from "@/app/_shell/props";
import { nothingHere, requireAcademy } from "@/lib/access/gates";
import { getAcademyCheck } from "@/lib/assessments/academy-view/queries";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { AcademyShell } from "../../frame";
import { CheckView } from "./check-view";

export const metadata: Metadata = { title: "Check your answers" };

/** All that an academy says, before it is sent and after. */
export default async function AcademyCheckPage({
  params,
}: Props<{ uid: string; urn: string; cycle: string }>) {
  const { uid, urn, cycle } = await params;
  const visit = await requireAcademy(uid, urn);
  const page = isCycle(cycle) ? await getAcademyCheck(visit.scope, cycle) : null;
  if (page === null) return nothingHere(visit.person);
  return (
    <AcademyShell visit={visit}>
      <CheckView page={page} />
    </AcademyShell>
  );
}
