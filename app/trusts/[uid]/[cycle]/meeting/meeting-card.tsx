import { ButtonRow, LinkButton } from "@/components/ui/button";
import { SummaryList } from "@/components/ui/summary-list";
import { VerbForm } from "@/components/ui/verb-form";
import type { PlannedMeeting } from "@/lib/assessments/meeting/queries";
import { type FormAction, sayDay, sayMoment } from "@/lib/forms";
import type { Rubric } from "@/lib/rubric";
import { sayMeeting } from "./find-meeting";
import type { MayMeet } from "./meetings-view";
import { WhoHasFinished } from "./who-has-finished";

/** One meeting: its dates, how its people rate, who has finished, and what comes next. */
export function MeetingCard({
  meeting,
  rubric,
  base,
  may,
  today,
  remind,
}: {
  meeting: PlannedMeeting;
  rubric: Rubric;
  base: string;
  may: MayMeet;
  /** The day it is. */
  today: Date;
  remind: FormAction;
}) {
  const here = `${base}/${meeting.committeeId ?? "board"}`;
  const cycleAt = base.replace(/\/meeting$/, "");
  const waits = meeting.people.filter(({ finishedAt }) => finishedAt === null).length;
  const isBefore = meeting.ratedAlone && meeting.shownAt === null;
  // All have finished, or their time is over.
  const isTime = waits === 0 || (meeting.viewsCloseOn !== null && meeting.viewsCloseOn < today);
  const reminder = isBefore && may.plan && waits > 0 && (
    <VerbForm act={remind} label={sayRemind(waits)} look={isTime ? "secondary" : "primary"}>
      <input type="hidden" name="body" value={meeting.committeeId ?? "board"} />
    </VerbForm>
  );
  const rows = [
    { label: "Meets on", value: sayDay(meeting.meetingOn) },
    { label: "Papers go out", value: sayDay(meeting.papersOn ?? meeting.meetingOn) },
    { label: "How they rate", value: sayWay(meeting) },
    { label: "What they rate", value: saySteps(meeting, rubric) },
  ];
  return (
    <section aria-labelledby={`meeting-${meeting.id}`}>
      <h2 id={`meeting-${meeting.id}`} className="mb-3">
        {sayMeeting(meeting)}
      </h2>
      <SummaryList rows={rows} />
      {meeting.shownAt !== null && (
        <p className="mt-4">
          Everyone’s views were shown by {meeting.shownByName} on {sayMoment(meeting.shownAt)}.
        </p>
      )}
      {meeting.ratedAlone && meeting.people.length > 0 && (
        <WhoHasFinished people={meeting.people} shown={meeting.shownAt !== null} />
      )}
      <div className="mt-5 flex flex-col gap-4">
        {!isTime && reminder}
        <ButtonRow>
          {meeting.shownAt !== null && (
            <LinkButton href={`${cycleAt}/spread`}>See where views differ</LinkButton>
          )}
          {isBefore && may.show && (
            <LinkButton href={`${here}/show`} look={isTime ? "primary" : "secondary"}>
              Show everyone’s views
            </LinkButton>
          )}
          {may.plan && <a href={`${here}/present`}>Record who was present</a>}
          {may.plan && meeting.shownAt === null && <a href={`${here}/plan`}>Change the plan</a>}
          {may.plan && isBefore && <a href={`${here}/paper`}>Enter a paper form</a>}
        </ButtonRow>
        {isTime && reminder}
      </div>
    </section>
  );
}

function sayWay({ ratedAlone, viewsCloseOn, namesTold }: PlannedMeeting): string {
  if (!ratedAlone || viewsCloseOn === null) return "Together, in the meeting";
  const names = namesTold ? "each with its name" : "without names";
  return `Each alone first, by ${sayDay(viewsCloseOn)}. Then all views are shown at once, ${names}.`;
}

function saySteps({ steps, committee }: PlannedMeeting, rubric: Rubric): string {
  if (steps.length === Object.keys(rubric.characteristics).length)
    return "Overall performance and all nine steps";
  const named = steps.map(key => rubric.characteristics[key]);
  const words = named.map(({ number, shortTitle }) =>
    number === 0 ? shortTitle.toLowerCase() : `step ${number}, ${shortTitle.toLowerCase()}`,
  );
  return committee === null
    ? `Everything but what committees rate first: ${words.length} rows`
    : words.join("; ");
}

function sayRemind(waits: number): string {
  return waits === 1
    ? "Remind the one who has not finished"
    : `Remind the ${waits} who have not finished`;
}
