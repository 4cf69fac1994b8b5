import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { VerbForm } from "@/components/ui/verb-form";
import { nothingHere } from "@/lib/access/gates";
import { sayMoment } from "@/lib/forms";
import { requireVersion, type VersionParams } from "../find-version";
import { sayRecipient } from "../recipient";
import { withdrawAction } from "./actions";

export const metadata: Metadata = { title: "Withdraw the share" };

/** What withdrawing does, before it is done. */
export default async function WithdrawPage({ params, searchParams }: Props<VersionParams>) {
  const at = await params;
  const { visit, version } = await requireVersion(at);
  const { share: wanted } = await searchParams;
  const share = version.shares.find(
    line => line.withdrawnAt === null && (wanted === undefined || line.id === wanted),
  );
  if (!visit.may("assessment:share") || share === undefined) return nothingHere(visit.person);
  const back = `/trusts/${at.uid}/${at.cycle}/versions/${at.number}`;
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, version.trustUid)}
      at={`/trusts/${at.uid}`}
    >
      <BackLink href={back}>Back to the approved version</BackLink>
      <PageHeading caption={version.trustName}>Withdraw the share</PageHeading>
      <p className="mb-3">
        Shared with {sayRecipient(share, visit.words)} on {sayMoment(share.sharedAt)}.
      </p>
      <p className="mb-8">
        {share.toUser === null
          ? "From their next click on, the team can open nothing of it. "
          : "It is no longer shown to them as shared. As one of the trust’s readers they still read what the board has approved. "}
        One line remains with them: that it was shared, and on which day it was withdrawn. What they
        have read or copied cannot be taken back.
      </p>
      <VerbForm act={withdrawAction.bind(null, at)} label="Withdraw the share">
        <input type="hidden" name="share" value={share.id} />
      </VerbForm>
      <p className="mt-6">
        <a href={back}>Leave it shared</a>
      </p>
    </PageShell>
  );
}
