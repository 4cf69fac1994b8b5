import type { ReactNode } from "react";
import { titleOf } from "@/app/_shell/say-row";
import { LevelBadge } from "@/components/rubric/level-badge";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { type Task, TaskList } from "@/components/ui/task-list";
import type { Words } from "@/lib/access";
import type { AcademyHome } from "@/lib/assessments/academy-view/queries";
import { academyStatusOf, academySteps, isAnswered } from "@/lib/assessments/academy-view/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { sayDay } from "@/lib/forms";
import { NextCard } from "./next-card";
import { WhoReads } from "./who-reads";

interface HomeViewProps {
  home: AcademyHome;
  words: Words;
  /** It has just been sent: said once. */
  sent: boolean;
  /** The next steps of whoever is here. */
  children: ReactNode;
}

export function HomeView({ home, words, sent, children }: HomeViewProps) {
  const { current } = home;
  const base = `/academies/${home.trustUid}/${home.urn}`;
  return (
    <>
      {sent && current?.sentAt != null && (
        <NotificationBanner>Sent to the trust. It reads your view now.</NotificationBanner>
      )}
      <PageHeading
        caption={home.trustName}
        lead={
          current === null
            ? undefined
            : `How the steps are lived in your ${words.academy}, ${sayCycle(current.cycle)}`
        }
      >
        {home.academyName}
      </PageHeading>
      {children}
      {current === null ? (
        <p className="mb-8">
          {home.trustName} has not asked yet how the steps of the framework are lived here. You get
          a letter when it does. Until then you can <a href="/framework">read the framework</a>.
        </p>
      ) : (
        <>
          <NextCard current={current} base={base} />
          <h2 className="mb-3">The steps you are asked about</h2>
          <TaskList tasks={tasksOf(current, base)} />
          <div className="mt-8">
            <WhoReads openedToHeads={current.openedToHeads} />
          </div>
        </>
      )}
      <h2 className="mb-2 text-h3">What else there is</h2>
      <ul className="bullets flex flex-col gap-1">
        <li>
          <a href={`/reading/${home.trustUid}`}>The levels the board has approved</a>, for the whole
          trust
        </li>
        <li>
          <a href={`${base}/evidence`}>Your {words.academy}’s evidence</a>, of any year
        </li>
        <li>
          <a href={`${base}/support`}>Support given and received</a>
        </li>
        {current?.openedToHeads != null && (
          <li>
            <a href={`${base}/${current.cycle}/levels`}>The levels of the trust’s academies</a>
          </li>
        )}
        {home.others.map(({ cycle, sentAt }) => (
          <li key={cycle}>
            <a href={`${base}/${cycle}/check`}>Your view of {sayCycle(cycle)}</a>
            {sentAt === null ? ", not sent" : `, sent on ${sayDay(sentAt)}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function tasksOf(current: NonNullable<AcademyHome["current"]>, base: string): Task[] {
  return academySteps(current.rubric).map(step => {
    const answer = current.answers.get(step);
    return {
      id: step,
      title: titleOf(current.rubric.characteristics[step]),
      href: `${base}/${current.cycle}/${step}`,
      status: academyStatusOf(answer),
      mark: isAnswered(answer) ? (
        <LevelBadge standing={answer?.level ?? "not-rated"} words="Can’t see" size="small" />
      ) : undefined,
    };
  });
}
