import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { VerbForm } from "@/components/ui/verb-form";
import { sayPlace } from "@/lib/access";
import { nothingHere, requireTrust } from "@/lib/access/gates";
import { sayDay } from "@/lib/forms";
import { findPendingInvitation } from "@/lib/people/invitations/queries";
import { withdrawInvitationAction } from "./actions";

export const metadata: Metadata = { title: "Withdraw the invitation" };

/** What withdrawing does, before it is done. */
export default async function WithdrawInvitationPage({
  params,
}: Props<{ uid: string; id: string }>) {
  const { uid, id } = await params;
  const visit = await requireTrust(uid);
  if (!visit.may("people:invite")) return nothingHere(visit.person);
  const found = await findPendingInvitation(visit.scope, id);
  if (found === null) return nothingHere(visit.person);
  const held = inTrust(visit.person, visit.scope.trustUid);
  const back = `/trusts/${uid}/people/invite`;
  return (
    <PageShell person={visit.person} held={held} at={`/trusts/${uid}/people`}>
      <BackLink href={back}>Back to invitations</BackLink>
      <PageHeading caption={held?.body === "trust" ? held.name : undefined}>
        Withdraw the invitation
      </PageHeading>
      <p className="mb-3 break-words">
        {found.invitedByName} invited {found.name === "" ? "" : `${found.name}, `}
        {found.email}, as: {sayPlace(found, visit.words)}. The link{" "}
        {found.expired ? "expired" : "works until"} {sayDay(found.expiresAt)}.
      </p>
      <p className="mb-8">
        From now on the link opens nothing. They are not told; you can invite them again.
      </p>
      <VerbForm
        act={withdrawInvitationAction.bind(null, uid, id)}
        label="Withdraw the invitation"
      />
      <p className="mt-6">
        <a href={back}>Leave it as it is</a>
      </p>
    </PageShell>
  );
}
