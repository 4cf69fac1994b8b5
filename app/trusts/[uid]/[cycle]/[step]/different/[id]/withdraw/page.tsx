import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { VerbForm } from "@/components/ui/verb-form";
import { nothingHere, requireTrust } from "@/lib/access/gates";
import { getDifferentPage } from "@/lib/assessments/different/queries";
import { DifferentViews } from "../../../../different-views";
import { type StepParams, stepAt } from "../../../step-at";
import { withdrawDifferentAction } from "../../actions";

export const metadata: Metadata = { title: "Take back the different view" };

/** What taking a different view back does, before it is done. */
export default async function WithdrawDifferentPage({
  params,
}: Props<StepParams & { readonly id: string }>) {
  const { id, ...at } = await params;
  const visit = await requireTrust(at.uid);
  const [row, grant] = [stepAt(at), visit.grant("view:differ")];
  const page = row && grant && (await getDifferentPage(grant, row.cycle, row.characteristic));
  const mine = page?.holders.map(({ userId }) => userId) ?? [];
  const view = page?.views.find(one => one.id === id && mine.includes(one.holder));
  if (!page || page.approvedAs !== null || view === undefined) return nothingHere(visit.person);
  const home = `/trusts/${at.uid}`;
  const back = `${home}/${at.cycle}/${at.step}/different`;
  const about = `${page.trustName}: ${page.characteristic.shortTitle}`;
  return (
    <PageShell person={visit.person} held={inTrust(visit.person, visit.scope.trustUid)} at={home}>
      <BackLink href={back}>Back to different views</BackLink>
      <PageHeading caption={about}>Take back the different view</PageHeading>
      <DifferentViews views={[view]} />
      <p className="mt-6 mb-8">
        Take it back only where its holder asks. From then on nobody reads it here, and no version
        that is approved later keeps it. That there was one stays in the trust’s own trail. It
        cannot be brought back; it can be recorded anew.
      </p>
      <VerbForm act={withdrawDifferentAction.bind(null, at, view.id)} label="Take it back" />
      <p className="mt-6">
        <a href={back}>Leave it as it is</a>
      </p>
    </PageShell>
  );
}
