import { WhatEvidenceCounts } from "@/components/rubric/what-evidence-counts";
import { BackLink } from "@/components/ui/back-link";
import { Details } from "@/components/ui/details";
import { PageHeading } from "@/components/ui/page-heading";
import type { KnownEvidence } from "@/lib/assessments/evidence/queries";
import { FILE_FAULTS, FILE_MAX } from "@/lib/assessments/files/rules";
import { sayDates } from "@/lib/assessments/library/rules";
import type { FormAction } from "@/lib/forms";
import { EvidenceForm } from "./evidence-form";
import { ReuseForm } from "./reuse-form";
import type { ToShow } from "./ticks";

interface EvidenceViewProps {
  /** What the evidence is for: "Step 7: Risk management". */
  caption: string;
  back: { readonly href: string; readonly words: string };
  /** The statements of the row that evidence can show. */
  statements: readonly ToShow[];
  /** Evidence there is already, and the day it is looked at. */
  known: readonly KnownEvidence[];
  today: Date;
  /** Who has it already. */
  owner: string;
  ofAcademy?: boolean;
  /** The statement whose link led here. */
  ticked: string | null;
  /** Evidence there is already, instead of new. */
  already: boolean;
  add: FormAction;
  reuse: FormAction;
}

/** New evidence for a row, or some that there is already: the trust's, or an academy's own. */
export function EvidenceView({ known, already, add, reuse, owner, ...page }: EvidenceViewProps) {
  const { back, caption, statements } = page;
  const chosen = statements.find(({ id }) => id === page.ticked)?.id ?? null;
  const form = { back: back.href, at: `${back.href}/evidence`, statements, ticked: chosen };
  const here = chosen === null ? form.at : `${form.at}?for=${chosen}`;
  if (already && known.length > 0) {
    return (
      <>
        <BackLink href={back.href}>{back.words}</BackLink>
        <ReuseForm
          {...form}
          reuse={reuse}
          known={known.map(one => ({
            value: one.id,
            label: one.title,
            hint: sayDates(one, page.today),
          }))}
        >
          <PageHeading caption={caption}>Use evidence {owner} already has</PageHeading>
          <p className="mb-8">
            <a href={here}>Add new evidence instead</a>
          </p>
        </ReuseForm>
      </>
    );
  }
  return (
    <>
      <BackLink href={back.href}>{back.words}</BackLink>
      <EvidenceForm
        {...form}
        add={add}
        limit={FILE_MAX}
        tooLarge={FILE_FAULTS["too-large"]}
        ofAcademy={page.ofAcademy ?? false}
      >
        <PageHeading caption={caption} lead="One document may show several statements.">
          Add evidence
        </PageHeading>
        {known.length > 0 && (
          <p className="mb-2">
            <a href={`${here}${chosen === null ? "?" : "&"}already`}>
              Use evidence {owner} already has
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
