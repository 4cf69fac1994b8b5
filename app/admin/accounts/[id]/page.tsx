import type { Metadata } from "next";
import { asAdministrator, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { nothingHere, requireAdmin, requireRecentProof } from "@/lib/access/gates";
import { idIn } from "@/lib/forms";
import { getAccount } from "@/lib/people/accounts/queries";
import { AccountView } from "./account-view";

export const metadata: Metadata = { title: "Account" };

/** Whose account it is, what they are in which bodies, and what can be closed. */
export default async function AccountOfPage({ params, searchParams }: Props<{ id: string }>) {
  const visit = await requireAdmin();
  await requireRecentProof();
  const id = idIn((await params).id);
  const account = id === null ? null : await getAccount(visit.scope, id);
  if (account === null) return nothingHere(visit.person);
  const news = Object.keys(await searchParams).find(key => Object.hasOwn(NEWS, key));
  return (
    <PageShell person={visit.person} held={asAdministrator(visit.person)} at="/admin">
      {news !== undefined && (
        <NotificationBanner>{NEWS[news as keyof typeof NEWS]}</NotificationBanner>
      )}
      <BackLink href="/admin/accounts">Find another account</BackLink>
      <AccountView
        account={account}
        own={visit.person.userId === account.userId}
        words={visit.words}
      />
    </PageShell>
  );
}

const NEWS = {
  suspend: "Suspended. It holds from their next click on.",
  lift: "Lifted. It holds from their next click on.",
  end: "Ended. It holds from their next click on.",
} as const;
