import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { nothingHere, requireTrust } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { getMeetingsPage } from "@/lib/assessments/meeting/queries";
import { dayOf } from "@/lib/forms";
import { remindAction } from "./actions";
import { MeetingsView } from "./meetings-view";
import { meetingNews } from "./news";

export const metadata: Metadata = { title: "The meeting" };

/** When the board meets, how it rates, and who has finished; with what comes next. */
export default async function MeetingPage({
  params,
  searchParams,
}: Props<{ uid: string; cycle: string }>) {
  const { uid, cycle } = await params;
  const visit = await requireTrust(uid);
  const page = isCycle(cycle)
    ? await getMeetingsPage(visit.scope, visit.grant("meeting:plan"), cycle)
    : null;
  if (page === null) return nothingHere(visit.person);
  const news = meetingNews(await searchParams);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}`}
    >
      {news !== null && <NotificationBanner>{news}</NotificationBanner>}
      <MeetingsView
        page={page}
        may={{ plan: visit.may("meeting:plan"), show: visit.may("views:show") }}
        words={visit.words}
        today={dayOf(visit.scope.now)}
        remind={remindAction.bind(null, { uid, cycle })}
      />
    </PageShell>
  );
}
