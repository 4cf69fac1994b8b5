import type { Metadata } from "next";
import { ownViewsIn } from "@/app/_shell/own-views";
import { OwnViewsCard } from "@/app/_shell/own-views-card";
import { asReader, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { StepsLine } from "@/app/_shell/steps/steps-line";
import { nothingHere, requireReader } from "@/lib/access/gates";
import { openApprovedVersion } from "@/lib/assessments/reading/commands";
import { countSteps } from "@/lib/improvement/steps/queries";
import { NothingGiven } from "./nothing-given";
import { NothingYet } from "./nothing-yet";
import { ReadingView } from "./reading-view";
import { WhatYouAre } from "./what-you-are";

export const metadata: Metadata = { title: "Approved self-assessment" };

/** The home of whoever reads what a trust approves: the latest version, and what came before. */
export default async function ReadingHomePage({ params }: Props<{ uid: string }>) {
  const { uid } = await params;
  const visit = await requireReader(uid);
  const { trustUid } = visit.scope;
  const frame = {
    person: visit.person,
    held: asReader(visit.person, trustUid),
    at: `/reading/${uid}`,
  };
  const grant = visit.grant("approved:read");
  if (grant === null) {
    return (
      <PageShell {...frame}>
        <NothingGiven trustName={frame.held?.body === "trust" ? frame.held.name : ""} />
      </PageShell>
    );
  }
  const opened = await openApprovedVersion(grant, null);
  if (!opened.ok) return nothingHere(visit.person);
  const { version } = opened.value;
  const ownViews = await ownViewsIn(visit.person, trustUid);
  const reviews = visit.grant("nextStep:review");
  const steps = reviews && (await countSteps(reviews));
  return (
    <PageShell {...frame}>
      <OwnViewsCard own={ownViews} />
      {steps && <StepsLine steps={steps} href={`/reading/${uid}/steps`} />}
      {version === null ? (
        <NothingYet trustName={opened.value.trustName} />
      ) : (
        <ReadingView page={opened.value} version={version} />
      )}
      <WhatYouAre person={visit.person} trustUid={trustUid} />
    </PageShell>
  );
}
