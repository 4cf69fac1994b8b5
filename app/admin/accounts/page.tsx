import type { Metadata } from "next";
import { asAdministrator, PageShell } from "@/app/_shell/page-shell";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { requireAdmin, requireRecentProof } from "@/lib/access/gates";
import { listPlatformPlaces } from "@/lib/people/accounts/queries";
import { findAccountAction } from "./actions";
import { FindAccountForm } from "./find-account-form";
import { PlatformPlaces } from "./platform-places";

export const metadata: Metadata = { title: "Accounts" };

/** Where an administrator finds an account, to suspend it or a place of its owner. */
export default async function AccountsPage() {
  const visit = await requireAdmin();
  await requireRecentProof();
  const places = await listPlatformPlaces(visit.scope);
  return (
    <PageShell person={visit.person} held={asAdministrator(visit.person)} at="/admin">
      <BackLink href="/admin">Register</BackLink>
      <FindAccountForm find={findAccountAction}>
        <PageHeading
          caption="Administrator"
          lead="To suspend an account, or the place of an administrator or of somebody in an RSC team. The audit trail keeps that you looked."
        >
          Find an account
        </PageHeading>
      </FindAccountForm>
      <PlatformPlaces places={places} />
    </PageShell>
  );
}
