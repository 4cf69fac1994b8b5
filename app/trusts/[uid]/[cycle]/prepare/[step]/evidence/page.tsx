import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EvidenceView } from "@/app/_shell/evidence/evidence-view";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { getEvidencePage } from "@/lib/assessments/evidence/queries";
import { rowStatements, takesEvidence } from "@/lib/assessments/evidence/rules";
import { dayOf } from "@/lib/forms";
import { isCharacteristicKey, stepName } from "@/lib/rubric";
import { addEvidenceAction, reuseEvidenceAction } from "./actions";
import { KeptEvidence } from "./kept-evidence";

type EvidenceProps = Props<{ uid: string; cycle: string; step: string }>;

export const metadata: Metadata = { title: "Add evidence" };

/** New evidence for one row, or some that the trust already has. */
export default async function EvidencePage({ params, searchParams }: EvidenceProps) {
  const { uid, cycle, step } = await params;
  const query = await searchParams;
  const visit = await requireTrustOrForm(uid);
  if (!isCycle(cycle) || !isCharacteristicKey(step))
    return visit === null ? notFound() : nothingHere(visit.person);
  const target = { uid, cycle, step };
  const add = addEvidenceAction.bind(null, target);
  const reuse = reuseEvidenceAction.bind(null, target);
  const already = "already" in query;
  if (visit === null) return <KeptEvidence {...{ uid, cycle, step, already, add, reuse }} />;
  if (!visit.may("evidence:prepare")) return nothingHere(visit.person);
  const page = await getEvidencePage(visit.scope, cycle, step);
  if (page === null || page.approvedAs !== null) return nothingHere(visit.person);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}`}
    >
      <EvidenceView
        caption={`${stepName(page.characteristic)}: ${page.characteristic.shortTitle}`}
        back={{
          href: `/trusts/${uid}/${cycle}/prepare/${step}`,
          words: "Back to the prepared row",
        }}
        statements={rowStatements(page.rubric, step).filter(takesEvidence)}
        known={page.known}
        today={dayOf(page.now)}
        owner="the trust"
        ticked={typeof query.for === "string" ? query.for : null}
        already={already}
        add={add}
        reuse={reuse}
      />
    </PageShell>
  );
}
