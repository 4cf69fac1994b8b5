import { WhatEvidenceCounts } from "@/components/rubric/what-evidence-counts";
import { BackLink } from "@/components/ui/back-link";
import { Details } from "@/components/ui/details";
import { PageHeading } from "@/components/ui/page-heading";
import type { EvidencePage } from "@/lib/assessments/evidence/queries";
import { rowStatements, takesEvidence } from "@/lib/assessments/evidence/rules";
import { FILE_FAULTS, FILE_MAX } from "@/lib/assessments/files/rules";
import { sayDates } from "@/lib/assessments/library/rules";
import { dayOf, type FormAction } from "@/lib/forms";
import { stepName } from "@/lib/rubric";
import { EvidenceForm } from "./evidence-form";
import { ReuseForm } from "./reuse-form";

interface EvidenceViewProps {
  page: EvidencePage;
  uid: string;
  /** The statement whose link led here. */
  ticked: string | null;
  /** Evidence the trust already has, instead of new. */
  already: boolean;
  add: FormAction;
  reuse: FormAction;
}

export function EvidenceView({ page, uid, ticked, already, add, reuse }: EvidenceViewProps) {
  const { characteristic, rubric, known } = page;
  const back = `/trusts/${uid}/${page.cycle}/prepare/${characteristic.key}`;
  const caption = `${stepName(characteristic)}: ${characteristic.shortTitle}`;
  const statements = rowStatements(rubric, characteristic.key).filter(takesEvidence);
  const chosen = statements.find(({ id }) => id === ticked)?.id ?? null;
  const form = { back, at: `${back}/evidence`, statements, ticked: chosen };
  const here = chosen === null ? form.at : `${form.at}?for=${chosen}`;
  if (already && known.length > 0) {
    return (
      <>
        <BackLink href={back}>Back to the prepared row</BackLink>
        <ReuseForm
          {...form}
          reuse={reuse}
          known={known.map(one => ({
            value: one.id,
            label: one.title,
            hint: sayDates(one, dayOf(page.now)),
          }))}
        >
          <PageHeading caption={caption}>Use evidence the trust already has</PageHeading>
          <p className="mb-8">
            <a href={here}>Add new evidence instead</a>
          </p>
        </ReuseForm>
      </>
    );
  }
  return (
    <>
      <BackLink href={back}>Back to the prepared row</BackLink>
      <EvidenceForm {...form} add={add} limit={FILE_MAX} tooLarge={FILE_FAULTS["too-large"]}>
        <PageHeading caption={caption} lead="One document may show several statements.">
          Add evidence
        </PageHeading>
        {known.length > 0 && (
          <p className="mb-2">
            <a href={`${here}${chosen === null ? "?" : "&"}already`}>
              Use evidence the trust already has
            </a>
          </p>
        )}
        <div className="mb-6">
          <Details summary="What counts as evidence?">
            <WhatEvidenceCounts />
          </Details>
        </div>
      </EvidenceForm>
    </>
  );
}
