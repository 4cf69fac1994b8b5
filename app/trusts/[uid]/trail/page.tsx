import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { readTrailQuery, TrailView } from "@/app/_shell/trail-view";
import { nothingHere, requireTrust } from "@/lib/access/gates";
import { getTrustTrail } from "@/lib/reports/trail/queries";

export const metadata: Metadata = { title: "Audit trail" };

/** Who did what in the trust, what was refused, and who outside it read what. */
export default async function TrustTrailPage({ params, searchParams }: Props<{ uid: string }>) {
  const { uid } = await params;
  const { person, words, grant: proven } = await requireTrust(uid);
  const grant = proven("trail:read");
  if (grant === null) return nothingHere(person);
  const { kind, before } = readTrailQuery(await searchParams);
  const page = await getTrustTrail(grant, kind, before);
  return (
    <PageShell person={person} held={inTrust(person, grant.trustUid)} at={`/trusts/${uid}`}>
      <TrailView
        page={page}
        kind={kind}
        at={`/trusts/${uid}/trail`}
        lead={`What was done, what was refused, and who outside the trust read what. Nobody can change it. The ${words.clerk} is asked about a line that should not be here.`}
        words={words}
      />
    </PageShell>
  );
}
