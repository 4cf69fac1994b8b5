import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { toTick } from "@/app/_shell/may-tick";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { bodyIn } from "@/lib/assessments/meeting/schema";
import { getPresencePage } from "@/lib/assessments/presence/queries";
import { sayDay } from "@/lib/forms";
import { type PresentParams, recordPresentAction } from "./actions";
import { asFields } from "./as-fields";
import { PresentForm } from "./present-form";

export const metadata: Metadata = { title: "Who was present" };

/** Who was present at a meeting, recorded once for the whole of it. */
export default async function PresentPage({ params, searchParams }: Props<PresentParams>) {
  const at = await params;
  const visit = await requireTrustOrForm(at.uid);
  const home = `/trusts/${at.uid}`;
  const here = `${home}/${at.cycle}/meeting/${at.body}/present`;
  const form = { record: recordPresentAction.bind(null, at), at: here };
  if (visit === null)
    return (
      <KeptForm>
        <PresentForm {...form} people={[]} initial={{ version: "0" }}>
          <PageHeading>Who was present?</PageHeading>
        </PresentForm>
      </KeptForm>
    );
  const [grant, body] = [visit.grant("rating:record"), bodyIn(at.body)];
  const known = grant !== null && body !== undefined && isCycle(at.cycle);
  const page = known ? await getPresencePage(grant, at.cycle, body) : null;
  if (page === null || page.approvedAs !== null) return nothingHere(visit.person);
  return (
    <PageShell person={visit.person} held={inTrust(visit.person, visit.scope.trustUid)} at={home}>
      <BackLink href={`${home}/${at.cycle}/meeting`}>Back to the meetings</BackLink>
      {"saved" in (await searchParams) && (
        <NotificationBanner>It is recorded who was present.</NotificationBanner>
      )}
      <PresentForm {...form} people={toTick(page.people, visit.words)} initial={asFields(page)}>
        <PageHeading
          caption={`${page.committee ?? page.trustName}: meeting of ${sayDay(page.meetingOn)}`}
          lead="It is recorded once for the whole meeting, and stands beside everything that was agreed there."
        >
          Who was present?
        </PageHeading>
      </PresentForm>
    </PageShell>
  );
}
