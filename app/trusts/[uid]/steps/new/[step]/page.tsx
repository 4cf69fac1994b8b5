import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { getNewStepPage } from "@/lib/improvement/offers/queries";
import { sayAim } from "@/lib/improvement/steps/rules";
import { isCharacteristicKey } from "@/lib/rubric";
import { setStepAction } from "./actions";
import { StepForm } from "./step-form";

export const metadata: Metadata = { title: "Set a next step" };

/** Second of two pages: the statement, whose it is, by when and what for. */
export default async function NewStepOfRowPage({ params }: Props<{ uid: string; step: string }>) {
  const { uid, step } = await params;
  const visit = await requireTrustOrForm(uid);
  const at = `/trusts/${uid}/steps`;
  const form = { act: setStepAction.bind(null, { uid, step }), at: `${at}/new/${step}`, back: at };
  if (visit === null)
    return (
      <KeptForm>
        <StepForm {...form} statements={[]} owners={[]}>
          <PageHeading>Set a next step</PageHeading>
        </StepForm>
      </KeptForm>
    );
  const grant = visit.grant("nextStep:set");
  const page = grant && isCharacteristicKey(step) ? await getNewStepPage(grant) : null;
  const row = isCharacteristicKey(step) ? page?.standing?.rows.get(step) : undefined;
  if (page === null || row === undefined || row.level === null) return nothingHere(visit.person);
  const heading = (
    <PageHeading caption={`${page.trustName}: ${row.characteristic.shortTitle}`}>
      {sayAim(row.level)}: set a next step
    </PageHeading>
  );
  return (
    <PageShell person={visit.person} held={inTrust(visit.person, visit.scope.trustUid)} at={at}>
      <BackLink href={`${at}/new`}>Back to the rows</BackLink>
      {row.statements.length === 0 ? (
        <>
          {heading}
          <p>Every statement of this row is in place or taken up.</p>
        </>
      ) : (
        <StepForm
          {...form}
          statements={row.statements.map(({ id, text }) => ({ value: id, label: text }))}
          owners={page.owners.map(({ userId, name }) => ({ value: userId, label: name }))}
        >
          {heading}
        </StepForm>
      )}
    </PageShell>
  );
}
