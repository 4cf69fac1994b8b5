import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere } from "@/lib/access/gates";
import { requireVersion, type VersionParams } from "../find-version";
import { shareAction } from "./actions";
import { ShareView } from "./share-view";

export const metadata: Metadata = { title: "Share the approved version" };

/** What exactly leaves the trust, and to whom, before anything does. */
export default async function SharePage({ params }: Props<VersionParams>) {
  const at = await params;
  const { visit, version } = await requireVersion(at);
  const shared = version.sharedNumber === version.number;
  if (!visit.may("assessment:share") || !version.inForce || shared || version.region === null)
    return nothingHere(visit.person);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, version.trustUid)}
      at={`/trusts/${at.uid}`}
    >
      <ShareView
        version={version}
        region={version.region}
        share={shareAction.bind(null, at)}
        words={visit.words}
      />
    </PageShell>
  );
}
