import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { VerbForm } from "@/components/ui/verb-form";
import { nothingHere } from "@/lib/access/gates";
import { FEW } from "@/lib/assessments/views/rules";
import { type MeetingParams, requireMeeting, sayMeeting } from "../../find-meeting";
import { showAction } from "./actions";

export const metadata: Metadata = { title: "Show everyone’s views" };

/** What showing does, before it is done. */
export default async function ShowPage({ params }: Props<MeetingParams>) {
  const at = await params;
  const { visit, page, meeting, back } = await requireMeeting(at);
  if (!visit.may("views:show") || meeting === null || !meeting.ratedAlone)
    return nothingHere(visit.person);
  if (meeting.shownAt !== null || page.approvedAs !== null) return nothingHere(visit.person);
  const { people, namesTold } = meeting;
  const finished = people.filter(({ finishedAt }) => finishedAt !== null).length;
  const board = people.filter(({ apart }) => !apart).length;
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${at.uid}`}
    >
      <BackLink href={back}>Back to the meeting</BackLink>
      <PageHeading caption={`${page.trustName}: ${sayMeeting(meeting).toLowerCase()}`}>
        Show everyone’s views
      </PageHeading>
      <div className="mb-8 flex flex-col gap-4">
        <p>
          {finished} of {people.length} have finished. Once views are shown, the board and whoever
          took part see all of them, {namesTold ? "with names, as all were told" : "without names"}.
          Nobody can change theirs any more; whoever has not given one can add it, marked as late.
        </p>
        <p>This cannot be undone. It is noted that you did it, and when.</p>
        {!namesTold && board < FEW && (
          <Notice kind="warning" title={`Only ${board} give a view`}>
            Anyone’s could be worked out from the others.
          </Notice>
        )}
      </div>
      <VerbForm act={showAction.bind(null, at)} label="Show everyone’s views" />
      <p className="mt-6">
        <a href={back}>Wait</a>
      </p>
    </PageShell>
  );
}
