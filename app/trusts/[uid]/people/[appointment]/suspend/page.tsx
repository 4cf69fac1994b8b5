import type { Metadata } from "next";
import { AskForm } from "@/app/_shell/ask-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { sayPlace } from "@/lib/access";
import { nothingHere, requireRecentProof } from "@/lib/access/gates";
import { whyNotSuspend } from "@/lib/people/appointments/rules";
import { type AppointmentParams, requireAppointment } from "../find-appointment";
import { liftAction, suspendAction } from "./actions";

export const metadata: Metadata = { title: "Suspend access" };

/** What suspending somebody does, or lifting that, before it is done. */
export default async function SuspendPage({ params }: Props<AppointmentParams>) {
  const at = await params;
  const { visit, grant, page, list, here } = await requireAppointment(at);
  await requireRecentProof();
  const over = page.standing === "ended";
  if (over || whyNotSuspend(grant, page) !== null) return nothingHere(visit.person);
  const lifts = page.suspendedAt !== null;
  return (
    <PageShell person={visit.person} held={inTrust(visit.person, page.trustUid)} at={list}>
      <BackLink href={here}>Back to {page.name}</BackLink>
      <AskForm
        act={(lifts ? liftAction : suspendAction).bind(null, at)}
        asks={[]}
        button={lifts ? "Lift the suspension" : `Suspend ${page.name}`}
      >
        <PageHeading caption={`${page.trustName}: ${sayPlace(page, visit.words)}`}>
          {lifts ? `Lift the suspension of ${page.name}` : `Suspend ${page.name}`}
        </PageHeading>
        {lifts ? (
          <p className="mb-8">
            From their next click on {page.name} works here as before. The trust’s record keeps both
            days.
          </p>
        ) : (
          <>
            <p className="mb-3">
              From their next click on {page.name} can open nothing of {page.trustName} by this
              appointment. Their account, their other places and all that they wrote stay as they
              are.
            </p>
            <p className="mb-8">
              It is not an end: you can lift it at any time, in one step. The trust’s record says
              who did it and when.
            </p>
          </>
        )}
      </AskForm>
      <p className="mt-6">
        <a href={here}>{lifts ? "Leave it suspended" : "Leave it as it is"}</a>
      </p>
    </PageShell>
  );
}
