import { Notice } from "@/components/ui/notice";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import type { OwnMeeting } from "@/lib/assessments/views/queries";
import { FEW } from "@/lib/assessments/views/rules";
import { sayDay } from "@/lib/forms";

/** What everybody is told before they rate. */
export function WhatToKnow({ meetings }: { meetings: readonly OwnMeeting[] }) {
  return (
    <section className="mb-10">
      <h2 className="mb-3">What to know</h2>
      <div className="flex flex-col gap-6">
        {meetings.map(meeting => (
          <div key={meeting.id} className="flex flex-col gap-4">
            {meetings.length > 1 && <h3>{meeting.committee ?? "The board"}</h3>}
            {couldBeWorkedOut(meeting) && (
              <Notice kind="warning" title="Anyone’s view could be worked out">
                {meeting.takePart === 1
                  ? "Only one person gives a view for this meeting."
                  : `Only ${meeting.takePart} people give a view for this meeting, fewer than ${COUNTS[FEW]}.`}{" "}
                Names are not shown, but who thinks what may be plain to the others.
              </Notice>
            )}
            <SummaryList rows={factsOf(meeting)} />
          </div>
        ))}
      </div>
    </section>
  );
}

const COUNTS: Readonly<Record<typeof FEW, string>> = { 5: "five" };

/** Where names are shown there is nothing to work out, and the trust CEO's is known by standing apart. */
function couldBeWorkedOut({ takePart, namesTold, apart, shownAt }: OwnMeeting): boolean {
  return takePart < FEW && !namesTold && !apart && shownAt === null;
}

function factsOf(meeting: OwnMeeting): SummaryRow[] {
  const { committee, viewsCloseOn, meetingOn, namesTold, apart } = meeting;
  return [
    ...(viewsCloseOn === null
      ? []
      : [{ label: "Give your views by", value: sayDay(viewsCloseOn) }]),
    {
      label: "The meeting",
      value: `${sayDay(meetingOn)}${committee === null ? "" : `, ${committee}`}`,
    },
    {
      label: "Names",
      value: namesTold
        ? "Shown: your name will stand beside your view."
        : "Not shown: everyone’s views stand without names, in a mixed order.",
    },
    ...(apart
      ? [
          {
            label: "Yours as trust CEO",
            value:
              "Stands apart: it is shown beside the board’s, is not counted with them, and everybody will know that it is yours.",
          },
        ]
      : []),
  ];
}
