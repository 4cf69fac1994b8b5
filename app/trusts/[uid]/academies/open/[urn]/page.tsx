import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { academyPlace, nothingHere } from "@/lib/access/gates";
import { getSentView } from "@/lib/assessments/academy-asking/queries";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { sayDay } from "@/lib/forms";
import { sendBackAction } from "./actions";
import { SendBackForm } from "./send-back-form";

export const metadata: Metadata = { title: "Send a view back" };

/** Sends what an academy has sent back to it, with a reason. */
export default async function SendBackPage({ params }: Props<{ uid: string; urn: string }>) {
  const at = await params;
  const visit = await requireTrustOrForm(at.uid);
  const open = `/trusts/${at.uid}/academies/open`;
  const form = { sendBack: sendBackAction.bind(null, at), at: `${open}/${at.urn}`, back: open };
  if (visit === null)
    return (
      <KeptForm>
        <SendBackForm {...form}>
          <PageHeading>Send a view back</PageHeading>
        </SendBackForm>
      </KeptForm>
    );
  const academy = academyPlace(at.uid, at.urn);
  if (academy === null) return notFound();
  const sent = visit.may("academy:open") ? await getSentView(visit.scope, academy.urn) : null;
  if (sent === null) return nothingHere(visit.person);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${at.uid}/academies`}
    >
      <BackLink href={open}>Back to who was asked</BackLink>
      <SendBackForm {...form}>
        <PageHeading
          caption={`${sent.trustName}, ${sayCycle(sent.cycle)}`}
          lead={`Sent by ${sent.sentByName} on ${sayDay(sent.sentAt)}.`}
        >
          Send back the view of {sent.academyName}
        </PageHeading>
        <p className="mb-8">
          Whoever speaks for the academy gets a letter, reads your reason on the academy’s page, and
          can change the view again. Until it is sent once more, nobody of the trust reads it, and
          it leaves the matrix.
        </p>
      </SendBackForm>
    </PageShell>
  );
}
