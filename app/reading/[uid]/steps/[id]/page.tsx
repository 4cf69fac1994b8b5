import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireReaderOrForm } from "@/app/_shell/or-form";
import { asReader, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { ReviewForm } from "@/app/_shell/steps/review-form";
import { type StepAt, WholeStep } from "@/app/_shell/steps/whole-step";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { idIn } from "@/lib/forms";
import { getStep } from "@/lib/improvement/steps/queries";
import { reviewOwnStepAction } from "./actions";

export const metadata: Metadata = { title: "Next step" };

/** A next step of somebody of an academy, who reviews it here. */
export default async function OwnStepPage({ params, searchParams }: Props<StepAt>) {
  const at = await params;
  const query = await searchParams;
  const visit = await requireReaderOrForm(at.uid);
  const [back, id] = [`/reading/${at.uid}/steps`, idIn(at.id)];
  const form = { at: `${back}/${at.id}`, back };
  if (visit === null) {
    if (id === null) return notFound();
    return (
      <KeptForm>
        <ReviewForm {...form} review={reviewOwnStepAction.bind(null, at, 1)} initial={{}}>
          <PageHeading>Next step</PageHeading>
        </ReviewForm>
      </KeptForm>
    );
  }
  const grant = visit.grant("nextStep:review");
  const page = grant && id && (await getStep(grant, id));
  if (!page) return nothingHere(visit.person);
  return (
    <PageShell person={visit.person} held={asReader(visit.person, visit.scope.trustUid)} at={back}>
      <WholeStep
        {...form}
        page={page}
        me={visit.person.userId}
        review={reviewOwnStepAction.bind(null, at, page.step.version)}
        done={Object.keys(query)}
      />
    </PageShell>
  );
}
