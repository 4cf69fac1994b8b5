import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { ReviewForm } from "@/app/_shell/steps/review-form";
import { type StepAt, WholeStep } from "@/app/_shell/steps/whole-step";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { idIn } from "@/lib/forms";
import { getStep } from "@/lib/improvement/steps/queries";
import { reviewStepAction } from "./actions";

export const metadata: Metadata = { title: "Next step" };

/** One next step: what it is, what came of it; its owner reviews it here. */
export default async function StepPage({ params, searchParams }: Props<StepAt>) {
  const at = await params;
  const query = await searchParams;
  const visit = await requireTrustOrForm(at.uid);
  const [back, id] = [`/trusts/${at.uid}/steps`, idIn(at.id)];
  const form = { at: `${back}/${at.id}`, back };
  if (visit === null) {
    if (id === null) return notFound();
    return (
      <KeptForm>
        <ReviewForm {...form} review={reviewStepAction.bind(null, at, 1)} initial={{}}>
          <PageHeading>Next step</PageHeading>
        </ReviewForm>
      </KeptForm>
    );
  }
  const page = id && (await getStep(visit.scope, id));
  if (!page) return nothingHere(visit.person);
  return (
    <PageShell person={visit.person} held={inTrust(visit.person, visit.scope.trustUid)} at={back}>
      <WholeStep
        {...form}
        page={page}
        me={visit.person.userId}
        review={reviewStepAction.bind(null, at, page.step.version)}
        maySet={visit.may("nextStep:set")}
        done={Object.keys(query)}
      />
    </PageShell>
  );
}
