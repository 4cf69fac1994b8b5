import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { isPosted, requireAcademyOrForm } from "@/app/_shell/or-form";
import type { Props } from "@/app/_shell/props";
import { nothingHere } from "@/lib/access/gates";
import { getAcademyStep } from "@/lib/assessments/academy-view/queries";
import { academyStepAfter } from "@/lib/assessments/academy-view/rules";
import { CURRENT_RUBRIC, isStepKey } from "@/lib/rubric";
import { AcademyShell } from "../../frame";
import { academyAnswerAction } from "./actions";
import { KeptAnswer } from "./kept-answer";
import { stepAt } from "./step-at";
import { StepView } from "./step-view";

type StepProps = Props<{ uid: string; urn: string; cycle: string; step: string }>;

export async function generateMetadata({ params }: StepProps): Promise<Metadata> {
  const { step } = await params;
  const known = isStepKey(step) && CURRENT_RUBRIC.characteristics[step];
  return { title: known ? known.shortTitle : "Not found" };
}

/** One step as an academy sees it: its statements, the level that fits best, why, and what shows it. */
export default async function AcademyStepPage({ params, searchParams }: StepProps) {
  const at = await params;
  const visit = await requireAcademyOrForm(at.uid, at.urn);
  const query = await searchParams;
  const from = query.from === "check" ? "check" : null;
  const row = stepAt(at);
  if (row === null) return visit === null ? notFound() : nothingHere(visit.person);
  const saveTo = (next: string | null) =>
    academyAnswerAction.bind(null, { ...at, next: from === "check" ? null : next });
  if (visit === null) return <KeptAnswer at={at} step={row.step} save={saveTo(null)} />;
  const page = await getAcademyStep(visit.scope, row.cycle, row.step);
  if (page === null) return nothingHere(visit.person);
  return (
    <AcademyShell visit={visit}>
      <StepView
        page={page}
        from={from}
        person={visit.person.name}
        save={saveTo(academyStepAfter(page.rubric, row.step))}
        news={newsIn(query, `/academies/${at.uid}/${at.urn}/evidence`)}
        isPosted={await isPosted()}
      />
    </AcademyShell>
  );
}

function newsIn(query: Readonly<Record<string, unknown>>, evidence: string): ReactNode {
  if ("added" in query) return "The evidence is added.";
  if (!("taken" in query)) return null;
  return (
    <>
      The evidence no longer shows that statement. <a href={evidence}>Your academy still has it</a>.
    </>
  );
}
