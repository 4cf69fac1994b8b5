import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireRegionOrForm } from "@/app/_shell/or-form";
import { inRegion, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { titleOf } from "@/app/_shell/say-row";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { QUESTION_MAX } from "@/lib/assessments/rsc-view/schema";
import { CHARACTERISTIC_KEYS, CURRENT_RUBRIC } from "@/lib/rubric";
import { requireShared, type SharedParams } from "../find-shared";
import { askQuestionAction } from "./actions";
import { QuestionForm } from "./question-form";

export const metadata: Metadata = { title: "Ask a question" };

const ROWS = [
  { value: "whole", label: "The whole" },
  ...CHARACTERISTIC_KEYS.map(key => {
    return { value: key, label: titleOf(CURRENT_RUBRIC.characteristics[key]) };
  }),
];

/** A question to the trust about what it shared. */
export default async function QuestionPage({ params }: Props<SharedParams>) {
  const at = await params;
  const here = await requireRegionOrForm(at.slug);
  const back = `/regions/${at.slug}/trusts/${at.uid}/${at.cycle}`;
  const form = {
    ...{ ask: askQuestionAction.bind(null, at), at: `${back}/question`, back },
    ...{ rows: ROWS, limit: QUESTION_MAX },
  };
  if (here === null)
    return (
      <KeptForm>
        <QuestionForm {...form}>
          <PageHeading>Ask a question</PageHeading>
        </QuestionForm>
      </KeptForm>
    );
  const { visit, version } = await requireShared(at);
  const held = inRegion(visit.person, at.slug);
  return (
    <PageShell person={visit.person} held={held} at={`/regions/${at.slug}/trusts`}>
      <BackLink href={back}>Back to what was shared</BackLink>
      <QuestionForm {...form}>
        <PageHeading caption={`${version.trustName}, self-assessment ${sayCycle(version.cycle)}`}>
          Ask a question
        </PageHeading>
        <Notice>Anything you write here is shown to the trust, at once and for good.</Notice>
      </QuestionForm>
    </PageShell>
  );
}
