import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { leaveCommitteeAction, termAction } from "./actions";
import { AppointmentView } from "./appointment-view";
import { type AppointmentParams, requireAppointment } from "./find-appointment";
import { sayNews } from "./say-news";
import { TermForm } from "./term-form";

export const metadata: Metadata = { title: "A person of the trust" };

/** One appointment: what it is, and what can be changed about it. */
export default async function AppointmentPage({ params, searchParams }: Props<AppointmentParams>) {
  const at = await params;
  const found = await requireAppointment(at);
  const { visit, page, list } = found;
  const news = sayNews(Object.keys(await searchParams), page);
  const open = page.standing !== "ended";
  return (
    <PageShell person={visit.person} held={inTrust(visit.person, page.trustUid)} at={list}>
      <BackLink href={list}>Back to people</BackLink>
      {news !== null && <NotificationBanner>{news}</NotificationBanner>}
      <AppointmentView
        found={found}
        leave={leaveCommitteeAction.bind(null, at)}
        term={
          found.manages !== null && open ? (
            <TermForm save={termAction.bind(null, at)} at={found.here} untilDate={page.untilDate} />
          ) : null
        }
      />
    </PageShell>
  );
}
