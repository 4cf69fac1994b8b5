import type { Metadata } from "next";
import { ownViewsIn } from "@/app/_shell/own-views";
import { OwnViewsCard } from "@/app/_shell/own-views-card";
import { asReader, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { StepsLine } from "@/app/_shell/steps/steps-line";
import { nothingHere, requireReader } from "@/lib/access/gates";
import { openApprovedVersion } from "@/lib/assessments/reading/commands";
import { listOwnReviews } from "@/lib/assessments/reviewing/queries";
import { countSteps } from "@/lib/improvement/steps/queries";
import { NothingGiven } from "./nothing-given";
import { NothingYet } from "./nothing-yet";
import { OwnReviews } from "./own-reviews";
import { ReadingView } from "./reading-view";
import { WhatYouAre } from "./what-you-are";

export const metadata: Metadata = { title: "Approved self-assessment" };

/** The home of whoever reads what a trust approves, and of whoever reviews for it. */
export default async function ReadingHomePage({ params }: Props<{ uid: string }>) {
  const { uid } = await params;
  const visit = await requireReader(uid);
  const { trustUid } = visit.scope;
  const frame = {
    person: visit.person,
    held: asReader(visit.person, trustUid),
    at: `/reading/${uid}`,
  };
  const own = visit.may("review:read") ? await listOwnReviews(visit.scope) : null;
  const reviews = own !== null && own.reviews.length > 0 && (
    <OwnReviews
      {...own}
      home={frame.at}
      now={visit.scope.now}
      alone={!visit.may("approved:read")}
    />
  );
  const grant = visit.grant("approved:read");
  if (grant === null)
    return (
      <PageShell {...frame}>
        {reviews || <NothingGiven trustName={own?.trustName ?? ""} />}
      </PageShell>
    );
  const opened = await openApprovedVersion(grant, null);
  if (!opened.ok) return nothingHere(visit.person);
  const { version, trustName } = opened.value;
  const ownViews = await ownViewsIn(visit.person, trustUid);
  const takesUp = visit.grant("nextStep:review");
  const steps = takesUp && (await countSteps(takesUp));
  return (
    <PageShell {...frame}>
      <OwnViewsCard own={ownViews} />
      {steps && <StepsLine steps={steps} href={`/reading/${uid}/steps`} />}
      {version === null ? (
        <NothingYet trustName={trustName} />
      ) : (
        <ReadingView page={opened.value} version={version} />
      )}
      {reviews}
      <WhatYouAre person={visit.person} trustUid={trustUid} />
    </PageShell>
  );
}
