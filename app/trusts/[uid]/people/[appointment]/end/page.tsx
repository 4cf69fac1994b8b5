import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { sayPlace } from "@/lib/access";
import { nothingHere, requireRecentProof } from "@/lib/access/gates";
import { REASON_MAX, whyNotEnd } from "@/lib/people/appointments/rules";
import { type AppointmentParams, requireAppointment } from "../find-appointment";
import { OpenItemsList } from "../open-items";
import { endAction } from "./actions";
import { EndForm } from "./end-form";

export const metadata: Metadata = { title: "End an appointment" };

/** What ending an appointment leaves open, before it is done. */
export default async function EndPage({ params }: Props<AppointmentParams>) {
  const at = await params;
  const visitor = await requireTrustOrForm(at.uid);
  const back = `/trusts/${at.uid}/people/${at.appointment}`;
  const form = { end: endAction.bind(null, at), at: `${back}/end`, back, limit: REASON_MAX };
  if (visitor === null)
    return (
      <KeptForm>
        <EndForm {...form}>
          <PageHeading>End the appointment</PageHeading>
        </EndForm>
      </KeptForm>
    );
  const { visit, grant, page, list } = await requireAppointment(at);
  await requireRecentProof();
  const over = page.standing === "ended";
  if (over || whyNotEnd(grant, page) !== null) return nothingHere(visit.person);
  const own = visit.person.userId === page.userId;
  return (
    <PageShell person={visit.person} held={inTrust(visit.person, page.trustUid)} at={list}>
      <BackLink href={back}>Back to {page.name}</BackLink>
      <EndForm {...form}>
        <PageHeading caption={`${page.trustName}: ${sayPlace(page, visit.words)}`}>
          {own ? "Step down" : `End the appointment of ${page.name}`}
        </PageHeading>
        <p>
          Afterwards {own ? "you open" : `${page.name} opens`} nothing of {page.trustName} by this
          appointment. Other places, and the account itself, stay. An end cannot be taken back: a
          return is a new appointment.
        </p>
        <OpenItemsList page={page} words={visit.words} />
      </EndForm>
    </PageShell>
  );
}
