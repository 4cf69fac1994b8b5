import { sayRow } from "@/app/_shell/say-row";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { OwnViews } from "@/lib/assessments/views/queries";
import { sayDay } from "@/lib/forms";

/** The one thing to do next: give a view, wait for the meeting, or see what everyone thinks. */
export function NextCard({ own, spread }: { own: OwnViews; spread: string }) {
  const { rows, meetings, next, approvedAs } = own;
  const given = rows.filter(row => row.given).length;
  const shown = meetings.find(({ shownAt }) => shownAt !== null);
  const waiting = meetings.find(({ shownAt }) => shownAt === null);
  if (next !== null) {
    const meeting = rows.find(({ characteristic }) => characteristic === next)?.meeting;
    const row = sayRow(own.rubric.characteristics[next]);
    const isBegun = rows.some(({ view }) => view !== null);
    return (
      <Card className="mb-8">
        <p className="mb-4">
          {given} of {rows.length} given
          {meeting?.viewsCloseOn && <>. Give them by {sayDay(meeting.viewsCloseOn)}</>}
        </p>
        <LinkButton href={`/views/${own.trustUid}/${own.cycle}/${next}`}>
          {isBegun ? "Continue" : "Start"}: {row}
        </LinkButton>
        {shown !== undefined && <Seen spread={spread} />}
      </Card>
    );
  }
  if (waiting !== undefined && approvedAs === null) {
    return (
      <Card className="mb-8">
        <h2>You have finished</h2>
        <p className="mt-2">
          All {rows.length} are given. At the meeting on {sayDay(waiting.meetingOn)} whoever
          presides shows everyone’s views at once; you then see how far apart you are, and agree a
          level for each. Until then you can change yours.
        </p>
        {shown !== undefined && <Seen spread={spread} />}
      </Card>
    );
  }
  return (
    <Card className="mb-8">
      <h2>
        {shown?.shownAt == null
          ? "The board has approved this self-assessment"
          : `Everyone’s views were shown on ${sayDay(shown.shownAt)}`}
      </h2>
      <p className="mt-2 mb-5">Yours can no longer be changed.{lateWords(own)}</p>
      {shown !== undefined && <LinkButton href={spread}>See everyone’s views</LinkButton>}
    </Card>
  );
}

function lateWords({ rows, approvedAs }: OwnViews): string {
  const isOpen = approvedAs === null && rows.some(({ given }) => !given);
  return isOpen ? " What you have not given you can still add, marked late." : "";
}

function Seen({ spread }: { spread: string }) {
  return (
    <p className="mt-4">
      Some of everyone’s views were shown already. <a href={spread}>See everyone’s views</a>
    </p>
  );
}
