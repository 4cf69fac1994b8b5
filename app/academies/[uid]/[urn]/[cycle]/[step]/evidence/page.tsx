import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EvidenceForm } from "@/app/_shell/evidence/evidence-form";
import { EvidenceView } from "@/app/_shell/evidence/evidence-view";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireAcademyOrForm } from "@/app/_shell/or-form";
import type { Props } from "@/app/_shell/props";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { listAcademyEvidence } from "@/lib/assessments/academy-evidence/queries";
import { getAcademyStep } from "@/lib/assessments/academy-view/queries";
import { statementsSeen } from "@/lib/assessments/academy-view/rules";
import { takesEvidence } from "@/lib/assessments/evidence/rules";
import { FILE_FAULTS, FILE_MAX } from "@/lib/assessments/files/rules";
import { dayOf } from "@/lib/forms";
import { CURRENT_RUBRIC, stepName } from "@/lib/rubric";
import { AcademyShell } from "../../../frame";
import { pathTo, stepAt } from "../step-at";
import { addAcademyEvidenceAction, reuseAcademyEvidenceAction } from "./actions";

export const metadata: Metadata = { title: "Add evidence" };

/** New evidence for one step of an academy's view, or some that the academy already has. */
export default async function AcademyEvidencePage({
  params,
  searchParams,
}: Props<{ uid: string; urn: string; cycle: string; step: string }>) {
  const at = await params;
  const query = await searchParams;
  const visit = await requireAcademyOrForm(at.uid, at.urn);
  const row = stepAt(at);
  if (row === null) return visit === null ? notFound() : nothingHere(visit.person);
  const add = addAcademyEvidenceAction.bind(null, at);
  const back = pathTo(at);
  if (visit === null)
    return (
      <KeptForm>
        <EvidenceForm
          {...{ add, back, at: `${back}/evidence`, ticked: null, ofAcademy: true }}
          statements={statementsSeen(CURRENT_RUBRIC, row.step).filter(takesEvidence)}
          limit={FILE_MAX}
          tooLarge={FILE_FAULTS["too-large"]}
        >
          <PageHeading>Add evidence</PageHeading>
        </EvidenceForm>
      </KeptForm>
    );
  const page = await getAcademyStep(visit.scope, row.cycle, row.step);
  if (page === null || page.sentAt !== null) return nothingHere(visit.person);
  const characteristic = page.rubric.characteristics[row.step];
  return (
    <AcademyShell visit={visit}>
      <EvidenceView
        caption={`${stepName(characteristic)}: ${characteristic.shortTitle}`}
        back={{ href: back, words: "Back to the step" }}
        statements={statementsSeen(page.rubric, row.step).filter(takesEvidence)}
        known={await listAcademyEvidence(visit.scope)}
        today={dayOf(visit.scope.now)}
        owner="your academy"
        ofAcademy
        ticked={typeof query.for === "string" ? query.for : null}
        already={"already" in query}
        add={add}
        reuse={reuseAcademyEvidenceAction.bind(null, at)}
      />
    </AcademyShell>
  );
}
