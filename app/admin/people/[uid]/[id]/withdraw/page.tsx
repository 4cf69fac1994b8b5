import type { Metadata } from "next";
import { asAdministrator, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { VerbForm } from "@/components/ui/verb-form";
import { sayRole } from "@/lib/access";
import { nothingHere, requireAdmin } from "@/lib/access/gates";
import { sayDay } from "@/lib/forms";
import { findFirstInvitation } from "@/lib/people/first-people/queries";
import { withdrawFirstAction } from "./actions";

export const metadata: Metadata = { title: "Withdraw the invitation" };

/** What withdrawing does, before it is done. */
export default async function WithdrawFirstPage({ params }: Props<{ uid: string; id: string }>) {
  const visit = await requireAdmin();
  const { uid, id } = await params;
  const found = await findFirstInvitation(visit.scope, uid, id);
  if (found === null) return nothingHere(visit.person);
  return (
    <PageShell person={visit.person} held={asAdministrator(visit.person)} at="/admin/people">
      <BackLink href="/admin/people">Back to people</BackLink>
      <PageHeading caption={found.trustName}>Withdraw the invitation</PageHeading>
      <p className="mb-3 break-words">
        {found.email}, as: {sayRole(found.role, visit.words)}. The link{" "}
        {found.expired ? "expired" : "works until"} {sayDay(found.expiresAt)}. Confirmed by:{" "}
        {found.confirmedBy}
      </p>
      <p className="mb-8">
        From now on the link opens nothing. They are not told; you can invite them again.
      </p>
      <VerbForm act={withdrawFirstAction.bind(null, uid, id)} label="Withdraw the invitation" />
      <p className="mt-6">
        <a href="/admin/people">Leave it as it is</a>
      </p>
    </PageShell>
  );
}
