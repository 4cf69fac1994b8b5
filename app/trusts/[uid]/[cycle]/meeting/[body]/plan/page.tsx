import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { sayRole } from "@/lib/access";
import { nothingHere } from "@/lib/access/gates";
import { CURRENT_RUBRIC } from "@/lib/rubric";
import { type MeetingParams, requireMeeting } from "../../find-meeting";
import { planAction } from "./actions";
import { PlanForm } from "./plan-form";
import { stepsToGive, valuesOf } from "./values";

export const metadata: Metadata = { title: "Plan the meeting" };

/** When they meet, whether each rates alone first, and who is asked. */
export default async function PlanPage({ params }: Props<MeetingParams>) {
  const at = await params;
  const { visit, page, meeting, back, committeeId } = await requireMeeting(at);
  const boardIsPlanned = page.meetings.some(one => one.committeeId === null);
  if (page.approvedAs !== null || meeting?.shownAt != null || (committeeId && !boardIsPlanned))
    return nothingHere(visit.person);
  const named = page.committee?.name ?? null;
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${at.uid}`}
    >
      <BackLink href={back}>Back to the meeting</BackLink>
      <PlanForm
        plan={planAction.bind(null, at)}
        at={`${back}/${at.body}/plan`}
        back={back}
        initial={valuesOf(page, meeting)}
        people={page.mayAsk.map(({ userId, name, role }) => ({
          ...{ id: userId, name },
          hint:
            role === "chiefExecutive"
              ? "Trust CEO. Told that their view is shown apart from the board’s"
              : sayRole(role, visit.words),
        }))}
        steps={
          committeeId === null ? [] : stepsToGive(page, meeting, CURRENT_RUBRIC.characteristics)
        }
      >
        <PageHeading caption={page.trustName}>
          {named === null ? "Plan the board’s meeting" : `Give steps to ${named}`}
        </PageHeading>
      </PlanForm>
    </PageShell>
  );
}
