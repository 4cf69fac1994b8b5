import type { Metadata } from "next";
import type { Props } from "@/app/_shell/props";
import { StepsLine } from "@/app/_shell/steps/steps-line";
import { grantFor } from "@/lib/access";
import { requireAcademy, thisMoment } from "@/lib/access/gates";
import { getAcademyHome } from "@/lib/assessments/academy-view/queries";
import { countSteps } from "@/lib/improvement/steps/queries";
import { AcademyShell } from "./frame";
import { HomeView } from "./home-view";

export const metadata: Metadata = { title: "Your academy" };

/** Where somebody of an academy lands: where to go on, what was sent, and what else is theirs to read. */
export default async function AcademyHomePage({
  params,
  searchParams,
}: Props<{ uid: string; urn: string }>) {
  const { uid, urn } = await params;
  const visit = await requireAcademy(uid, urn);
  const home = await getAcademyHome(visit.scope);
  const reads = { approvedOf: home.trustUid };
  const takesUp = grantFor(visit.person, reads, "nextStep:review", await thisMoment());
  const steps = takesUp && (await countSteps(takesUp));
  return (
    <AcademyShell visit={visit}>
      <HomeView home={home} words={visit.words} sent={"sent" in (await searchParams)}>
        {steps && <StepsLine steps={steps} href={`/reading/${uid}/steps`} />}
      </HomeView>
    </AcademyShell>
  );
}
