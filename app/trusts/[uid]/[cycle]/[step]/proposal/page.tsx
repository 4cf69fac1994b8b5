import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { getProposalPage } from "@/lib/assessments/agreement/queries";
import { choiceOf } from "@/lib/assessments/rating/rules";
import { CURRENT_RUBRIC } from "@/lib/rubric";
import { type StepParams, stepAt } from "../step-at";
import { proposeAction } from "./actions";
import { ProposalForm } from "./proposal-form";

export const metadata: Metadata = { title: "What the committee proposes" };

/** What a committee proposes for a row that it was given; the board agrees it, or records another. */
export default async function ProposalPage({ params }: Props<StepParams>) {
  const at = await params;
  const visit = await requireTrustOrForm(at.uid);
  const row = stepAt(at);
  const home = `/trusts/${at.uid}`;
  const back = `${home}/${at.cycle}/${at.step}`;
  const form = { propose: proposeAction.bind(null, at), at: `${back}/proposal`, back };
  if (visit === null) {
    if (row === null) return notFound();
    const { levels } = CURRENT_RUBRIC.characteristics[row.characteristic];
    return (
      <KeptForm>
        <ProposalForm {...form} levels={levels} initial={{ version: "0" }}>
          <PageHeading>What the committee proposes</PageHeading>
        </ProposalForm>
      </KeptForm>
    );
  }
  const page = row && (await getProposalPage(visit.scope, row.cycle, row.characteristic));
  if (page === null || page.approvedAs !== null || !visit.may("rating:record"))
    return nothingHere(visit.person);
  const { characteristic, committee, proposal } = page;
  const { version = 0, reason = "" } = proposal ?? {};
  const level = (proposal && choiceOf({ ...proposal, evidenceNote: "" })) ?? "";
  return (
    <PageShell person={visit.person} held={inTrust(visit.person, visit.scope.trustUid)} at={home}>
      <BackLink href={back}>Back to {characteristic.shortTitle.toLowerCase()}</BackLink>
      <ProposalForm
        {...form}
        levels={characteristic.levels}
        initial={{ level, reason, version: String(version) }}
      >
        <PageHeading caption={characteristic.shortTitle} lead={characteristic.title}>
          What {committee.name} proposes
        </PageHeading>
      </ProposalForm>
    </PageShell>
  );
}
