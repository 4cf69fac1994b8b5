import type { Metadata } from "next";
import { dayFields } from "@/app/_shell/day";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import type { StepAt } from "@/app/_shell/steps/whole-step";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere, requireTrust } from "@/lib/access/gates";
import { idIn } from "@/lib/forms";
import { getChangeStepPage } from "@/lib/improvement/offers/queries";
import { changeStepAction } from "./actions";
import { ChangeForm } from "./change-form";

export const metadata: Metadata = { title: "Change a next step" };

/** Whose an open next step is, and by when it is reviewed. */
export default async function ChangeStepPage({ params }: Props<StepAt>) {
  const at = await params;
  const visit = await requireTrust(at.uid);
  const [grant, id] = [visit.grant("nextStep:set"), idIn(at.id)];
  const page = grant && id && (await getChangeStepPage(grant, id));
  if (!page) return nothingHere(visit.person);
  const { step, owners, trustName } = page;
  const back = `/trusts/${at.uid}/steps`;
  const here = `${back}/${at.id}`;
  return (
    <PageShell person={visit.person} held={inTrust(visit.person, visit.scope.trustUid)} at={back}>
      <BackLink href={here}>Back to the next step</BackLink>
      <ChangeForm
        act={changeStepAction.bind(null, at, step.version)}
        at={`${here}/change`}
        back={here}
        initial={{ owner: step.owner, ...dayFields("due", step.dueOn) }}
        owners={owners.map(({ userId, name }) => ({ value: userId, label: name }))}
      >
        <PageHeading caption={`${trustName}: ${step.row}`} lead={step.statement}>
          Change the owner or the date
        </PageHeading>
      </ChangeForm>
    </PageShell>
  );
}
