import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { requireTrust } from "@/lib/access/gates";
import { getPairings } from "@/lib/improvement/pairing/queries";
import { PairingsView } from "./pairings-view";

export const metadata: Metadata = { title: "Who can help whom" };

/** Who could help whom, and the support that is proposed, under way or ended. */
export default async function SupportPage({ params }: Props<{ uid: string }>) {
  const { uid } = await params;
  const { person, scope, may } = await requireTrust(uid);
  const page = await getPairings(scope);
  const at = `/trusts/${uid}/support`;
  return (
    <PageShell
      person={person}
      held={inTrust(person, scope.trustUid)}
      at={`/trusts/${uid}/academies`}
      width="dashboard"
    >
      <BackLink href={`/trusts/${uid}/academies`}>Back to all academies</BackLink>
      <PairingsView page={page} at={at} mayArrange={may("support:arrange")} />
    </PageShell>
  );
}
