import type { Metadata } from "next";
import { PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { readTrouble, sayTrouble } from "@/app/sign-in/with/back-at";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { findProvider, listProviders } from "@/lib/access/elsewhere";
import { requireRecentProof, thisMoment } from "@/lib/access/gates";
import { listWaysIn } from "@/lib/access/identities";
import { IdentitiesView } from "./identities-view";

export const metadata: Metadata = { title: "Linked accounts" };

/** The accounts elsewhere that open somebody's own account here. */
export default async function IdentitiesPage({ searchParams }: Props) {
  const person = await requireRecentProof();
  const asked = await searchParams;
  const trouble = readTrouble(asked.trouble);
  const provider = findProvider(asked.with);
  const ways = await listWaysIn(person, await thisMoment());
  return (
    <PageShell person={person} held={null} at="/account">
      <BackLink href="/account">Your account</BackLink>
      {"linked" in asked && (
        <NotificationBanner>Linked. You can sign in with it from now on.</NotificationBanner>
      )}
      {"unlinked" in asked && (
        <NotificationBanner>Taken away. It opens nothing here any more.</NotificationBanner>
      )}
      {"last" in asked && (
        <div className="mb-8">
          <Notice kind="warning" title="It was not taken away">
            You would have no way left to sign in.
          </Notice>
        </div>
      )}
      {trouble !== undefined && provider !== undefined && (
        <div className="mb-8">
          <Notice kind="warning" title="Nothing was linked">
            {sayTrouble(trouble, provider.name)}
          </Notice>
        </div>
      )}
      <PageHeading lead="A Microsoft, Google or other account that you use already can open your Waymark account, so that you need no second password.">
        Linked accounts
      </PageHeading>
      <IdentitiesView ways={ways} providers={listProviders()} />
    </PageShell>
  );
}
