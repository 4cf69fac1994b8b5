import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { Timeline } from "@/components/ui/timeline";
import type { Words } from "@/lib/access";
import type { TimelinePage } from "@/lib/assessments/history/queries";
import { sayDay, sayMoment } from "@/lib/forms";
import { sayEvent } from "./say-event";

export function HistoryView({
  timeline,
  uid,
  words,
  trail,
}: {
  timeline: TimelinePage;
  uid: string;
  words: Words;
  /** Whether the audit trail is open to whoever reads. */
  trail: boolean;
}) {
  const base = `/trusts/${uid}`;
  return (
    <>
      <PageHeading caption={timeline.trustName}>History</PageHeading>
      {timeline.events.length === 0 ? (
        <Card>
          <p className="mb-5">
            Nothing has been done yet. From the first answer on, this page says who did what and
            when.
          </p>
          <LinkButton href={base}>Go to the self-assessment</LinkButton>
        </Card>
      ) : (
        <>
          <p className="mb-6 flex flex-wrap gap-x-6 gap-y-2">
            <a href={`${base}/compare`}>Compare two approved versions</a>
            {trail && <a href={`${base}/trail`}>Audit trail</a>}
          </p>
          <Timeline
            events={timeline.events.map(event => {
              const { title, detail, href } = sayEvent(event, base, words.rscTeam);
              // Of an opening only the day is known.
              const said = event.kind === "opened" ? sayDay(event.at) : sayMoment(event.at);
              return { title, detail, href, by: event.by, at: event.at.toISOString(), said };
            })}
          />
          <Pagination
            page={timeline.page}
            pages={timeline.pages}
            href={`${base}/history`}
            of="the history"
          />
        </>
      )}
    </>
  );
}
