import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import type { Words } from "@/lib/access";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { MeetingsPage } from "@/lib/assessments/meeting/queries";
import type { FormAction } from "@/lib/forms";
import { MeetingCard } from "./meeting-card";

/** What somebody may do here: which buttons are shown. The actions ask again. */
export interface MayMeet {
  readonly plan: boolean;
  readonly show: boolean;
}

export function MeetingsView({
  page,
  may,
  words,
  today,
  remind,
}: {
  page: MeetingsPage;
  may: MayMeet;
  words: Words;
  /** The day it is. */
  today: Date;
  remind: FormAction;
}) {
  const { trustUid, cycle, trustName, meetings, approvedAs, committees } = page;
  const base = `/trusts/${trustUid}/${cycle}/meeting`;
  const free = committees.filter(({ id }) => meetings.every(one => one.committeeId !== id));
  const plans = may.plan && approvedAs === null;
  return (
    <>
      <BackLink href={`/trusts/${trustUid}`}>Back to self-assessment</BackLink>
      <PageHeading caption={`${trustName}, ${sayCycle(cycle)}`}>The meeting</PageHeading>
      {meetings.length === 0 ? (
        <Unplanned base={base} plans={plans} words={words} />
      ) : (
        <div className="flex flex-col gap-8">
          {meetings.map(meeting => (
            <MeetingCard
              key={meeting.id}
              meeting={meeting}
              rubric={page.rubric}
              base={base}
              may={{ plan: plans, show: may.show && approvedAs === null }}
              today={today}
              remind={remind}
            />
          ))}
          {plans && free.length > 0 && (
            <section>
              <h2>Give steps to a committee</h2>
              <p className="mt-1 mb-3 text-ink-2">
                Its people rate those steps and propose a level. The board agrees it, or another.
              </p>
              <ul className="flex flex-col gap-1">
                {free.map(({ id, name }) => (
                  <li key={id}>
                    <a href={`${base}/${id}/plan`}>Give steps to {name}</a>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
    </>
  );
}

function Unplanned({ base, plans, words }: { base: string; plans: boolean; words: Words }) {
  return (
    <Card>
      <h2>No meeting is planned yet</h2>
      <p className="mt-2">
        Boards that rate aloud tend to agree with whoever speaks first. Here each person first says
        alone what they think, in about forty minutes on a phone. Then everyone’s views are shown at
        once, and the meeting talks about the steps on which they differ most.
      </p>
      <p className="mt-2 mb-5">A small board can skip that and rate together in the meeting.</p>
      {plans ? (
        <LinkButton href={`${base}/board/plan`}>Plan the meeting</LinkButton>
      ) : (
        <p className="text-ink-2">The chair or the {words.clerk} plans it.</p>
      )}
    </Card>
  );
}
