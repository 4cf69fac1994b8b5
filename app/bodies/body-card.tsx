import { Card } from "@/components/ui/card";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { Glance, MeetingGlance } from "@/lib/assessments/glance/queries";
import { sayDay } from "@/lib/forms";
import type { OwnBody } from "./bodies-of";

/** One body: the way into it, and of a trust the next date and what is next. Never what it wrote. */
export function BodyCard({ body, glance }: { body: OwnBody; glance: Glance | undefined }) {
  return (
    <Card>
      <a href={body.href} className="text-lead font-semibold">
        {body.name}
      </a>
      <p className="text-ink-2">{body.roles}</p>
      {glance !== undefined && (
        <p className="mt-2">
          {sayCycle(glance.cycle)}: {sayNext(glance)}
        </p>
      )}
      {glance?.meeting != null && glance.approvedAs === null && (
        <p className="mt-1">{sayMeetingNext(glance.meeting)}</p>
      )}
    </Card>
  );
}

/** Where a trust stands this year, and what comes next. */
function sayNext({ dueOn, answered, approvedAs, shared, rows }: Glance): string {
  if (dueOn === null) return "not opened yet. Next: open this year’s self-assessment.";
  if (approvedAs !== null) {
    return shared ? "approved and shared." : "approved, and kept within the trust.";
  }
  const due = `due on ${sayDay(dueOn)}. ${answered} of ${rows} answered.`;
  const left = rows - answered;
  return left === 0 ? `${due} Next: the chair approves.` : `${due} Next: ${left} to answer.`;
}

/** The next dates before the meeting, and how many have not finished. */
function sayMeetingNext({ meetingOn, papersOn, viewsCloseOn, isShown, waits }: MeetingGlance) {
  const views = viewsCloseOn === null || isShown ? [] : [`Views close on ${sayDay(viewsCloseOn)}`];
  const left = waits === null || isShown || viewsCloseOn === null ? [] : [sayWaits(waits)];
  const papers = papersOn === null ? [] : [`papers go out on ${sayDay(papersOn)}`];
  const dates = [...views, ...left, ...papers, `the board meets on ${sayDay(meetingOn)}`];
  const said = dates.join("; ");
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function sayWaits(waits: number): string {
  if (waits === 0) return "everybody has finished";
  return waits === 1 ? "1 person has not finished" : `${waits} people have not finished`;
}
