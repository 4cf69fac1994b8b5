import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Tag } from "@/components/ui/tag";
import { sayDay } from "@/lib/forms";
import type { Support } from "@/lib/improvement/support/queries";
import { endsSoon, OUTCOME_NAMES, sayTime } from "@/lib/improvement/support/rules";

/** Support in a list: who helps whom with what, until when, and what came of it. */
export function SupportCard({
  support,
  today,
  href,
}: {
  support: Support;
  today: Date;
  href: string;
}) {
  const { stepTitle, to, from, what, who, closedAt, outcomes } = support;
  const last = outcomes.findLast(({ verdict }) => verdict !== null);
  return (
    <Card>
      <p className="mb-1 text-small text-ink-2">{stepTitle}</p>
      <h3 className="text-h3">
        <a href={href}>
          {from.name} helps {to.name}
        </a>
      </h3>
      <dl className="mt-3 grid gap-x-6 gap-y-2 text-small sm:grid-cols-[8rem_1fr]">
        <Fact label="What">{what}</Fact>
        <Fact label="Who">{who}</Fact>
        {closedAt === null ? (
          <Fact label="When">
            <span className="mr-3">{sayTime(support)}</span>
            <Standing support={support} today={today} />
          </Fact>
        ) : (
          <Fact label={support.state === "dropped" ? "Dropped" : "Ended"}>{sayDay(closedAt)}</Fact>
        )}
        {last?.verdict && (
          <Fact label="What came of it">
            <strong className="font-semibold">{OUTCOME_NAMES[last.verdict]}.</strong> {last.words}
          </Fact>
        )}
      </dl>
    </Card>
  );
}

function Standing({ support, today }: { support: Support; today: Date }) {
  if (support.state === "proposed") return <Tag>Proposed</Tag>;
  if (support.untilOn < today) return <Tag>Past its last day</Tag>;
  return endsSoon(support, today) ? <Tag>Ends soon</Tag> : null;
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="font-semibold">{label}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </div>
  );
}
