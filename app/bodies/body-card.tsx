import { Card } from "@/components/ui/card";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { Glance } from "@/lib/assessments/glance/queries";
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
