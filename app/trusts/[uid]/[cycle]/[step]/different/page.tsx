import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { say } from "@/lib/access";
import { nothingHere } from "@/lib/access/gates";
import { getDifferentPage } from "@/lib/assessments/different/queries";
import { type StepParams, stepAt } from "../step-at";
import { recordDifferentAction } from "./actions";
import { DifferentForm } from "./different-form";
import { StandingViews } from "./standing-views";

export const metadata: Metadata = { title: "Record a different view" };

/** A view that differs from what the board agrees, kept only where its holder asks. */
export default async function DifferentPage({ params }: Props<StepParams>) {
  const at = await params;
  const visit = await requireTrustOrForm(at.uid);
  const home = `/trusts/${at.uid}`;
  const back = `${home}/${at.cycle}/${at.step}`;
  const form = { record: recordDifferentAction.bind(null, at), at: `${back}/different`, back };
  if (visit === null)
    return (
      <KeptForm>
        <DifferentForm {...form} holders={[]} own={null}>
          <PageHeading>Record a different view</PageHeading>
        </DifferentForm>
      </KeptForm>
    );
  const [row, grant] = [stepAt(at), visit.grant("view:differ")];
  const page = row && grant && (await getDifferentPage(grant, row.cycle, row.characteristic));
  if (page === null || page.approvedAs !== null) return nothingHere(visit.person);
  const about = page.characteristic.shortTitle;
  const own = visit.may("rating:record") ? null : visit.person.userId;
  return (
    <PageShell person={visit.person} held={inTrust(visit.person, visit.scope.trustUid)} at={home}>
      <BackLink href={back}>Back to {about.toLowerCase()}</BackLink>
      <DifferentForm {...form} holders={page.holders} own={own}>
        <PageHeading
          caption={`${page.trustName}: ${about}`}
          lead="The board can agree a level that somebody does not share. Where they ask, their view is kept beside it, with their name."
        >
          Record a different view
        </PageHeading>
        <p className="mb-8">
          The chair, the {say(visit.words.trustee, "many")} and the {visit.words.clerk} can read it,
          and the trust CEO if they were present. Nobody else can, and it is never shared. It can be
          asked for under the law on information, as the board’s other records can.
        </p>
      </DifferentForm>
      <StandingViews
        views={page.views.filter(view => own === null || view.holder === own)}
        at={form.at}
      />
    </PageShell>
  );
}
