import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Tag } from "@/components/ui/tag";
import { sayDay } from "@/lib/forms";
import type { Step } from "@/lib/improvement/steps/queries";
import { isDue, isPast, VERDICT_NAMES } from "@/lib/improvement/steps/rules";

/** One next step of a list: the statement, whose it is, by when, and what it is for. */
export function StepCard({ step, today, href }: { step: Step; today: Date; href: string }) {
  const last = step.reviews.at(-1);
  return (
    <Card>
      <p className="mb-1 text-small text-ink-2">{step.row}</p>
      <h3 className="text-h3">
        <a href={href}>{step.statement}</a>
      </h3>
      <dl className="mt-3 grid gap-x-6 gap-y-2 text-small sm:grid-cols-[8rem_1fr]">
        <Fact label="Owner">{step.ownerName}</Fact>
        {step.closedAt === null ? (
          <Fact label="Review by">
            <span className="mr-3">{sayDay(step.dueOn)}</span>
            <Standing step={step} today={today} />
          </Fact>
        ) : (
          <Fact label="Closed">
            {sayDay(step.closedAt)}
            {last && <strong className="ml-3 font-semibold">{VERDICT_NAMES[last.verdict]}</strong>}
          </Fact>
        )}
        <Fact label="Intended effect">{step.intendedEffect}</Fact>
      </dl>
    </Card>
  );
}

function Standing({ step, today }: { step: Step; today: Date }) {
  if (isPast(step, today)) return <Tag>Past the date</Tag>;
  return isDue(step, today) ? <Tag>Due for review</Tag> : null;
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="font-semibold">{label}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </div>
  );
}
