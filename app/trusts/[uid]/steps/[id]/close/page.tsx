import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import type { StepAt } from "@/app/_shell/steps/whole-step";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { idIn, sayDay } from "@/lib/forms";
import { getStep } from "@/lib/improvement/steps/queries";
import { closeStepAction } from "./actions";
import { CloseForm } from "./close-form";

export const metadata: Metadata = { title: "Close a next step" };

/** Those who set steps close one, with what came of it. */
export default async function CloseStepPage({ params }: Props<StepAt>) {
  const at = await params;
  const visit = await requireTrustOrForm(at.uid);
  const back = `/trusts/${at.uid}/steps`;
  const here = `${back}/${at.id}`;
  const form = { at: `${here}/close`, back: here };
  if (visit === null)
    return (
      <KeptForm>
        <CloseForm {...form} act={closeStepAction.bind(null, at, 1)}>
          <PageHeading>Close a next step</PageHeading>
        </CloseForm>
      </KeptForm>
    );
  const id = visit.may("nextStep:set") ? idIn(at.id) : null;
  const page = id && (await getStep(visit.scope, id));
  if (!page || page.step.closedAt !== null) return nothingHere(visit.person);
  const { step, trustName } = page;
  return (
    <PageShell person={visit.person} held={inTrust(visit.person, visit.scope.trustUid)} at={back}>
      <BackLink href={here}>Back to the next step</BackLink>
      <CloseForm {...form} act={closeStepAction.bind(null, at, step.version)}>
        <PageHeading caption={`${trustName}: ${step.row}`} lead={step.statement}>
          Close this next step
        </PageHeading>
        <p className="mb-8">
          It is {step.ownerName}’s, due for review on {sayDay(step.dueOn)}. Once closed it stays as
          it is, and the statement can be taken up again.
        </p>
      </CloseForm>
    </PageShell>
  );
}
