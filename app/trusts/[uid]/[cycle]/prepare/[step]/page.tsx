import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { getPrepareStep } from "@/lib/assessments/evidence/queries";
import { isCharacteristicKey } from "@/lib/rubric";
import { marksAction } from "./actions";
import { KeptMarks } from "./kept-marks";
import { type News, newsIn } from "./news";
import { StepView } from "./step-view";

type StepProps = Props<{ uid: string; cycle: string; step: string }>;

export const metadata: Metadata = { title: "Prepared evidence" };

/** One row's statements, each with a mark and what shows it. */
export default async function PrepareStepPage({ params, searchParams }: StepProps) {
  const { uid, cycle, step } = await params;
  const visit = await requireTrustOrForm(uid);
  if (!isCycle(cycle) || !isCharacteristicKey(step))
    return visit === null ? notFound() : nothingHere(visit.person);
  const save = marksAction.bind(null, { uid, cycle, step });
  if (visit === null) return <KeptMarks uid={uid} cycle={cycle} step={step} save={save} />;
  const page = await getPrepareStep(visit.scope, cycle, step);
  if (page === null) return nothingHere(visit.person);
  const news: News | null = newsIn(await searchParams);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}`}
    >
      <StepView
        page={page}
        uid={uid}
        prepares={visit.may("evidence:prepare")}
        news={news}
        save={save}
      />
    </PageShell>
  );
}
