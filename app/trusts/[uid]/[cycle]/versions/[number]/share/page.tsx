import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { PageHeading } from "@/components/ui/page-heading";
import { wordsAt } from "@/lib/access";
import { nothingHere } from "@/lib/access/gates";
import { getVersionToShare } from "@/lib/assessments/version/queries";
import type { FormAction } from "@/lib/forms";
import { requireVersion, type VersionParams } from "../find-version";
import { shareAction } from "./actions";
import { ShareForm } from "./share-form";
import { ShareView } from "./share-view";

export const metadata: Metadata = { title: "Share the approved version" };

/** What exactly leaves the trust, and to whom, before anything does. */
export default async function SharePage({ params }: Props<VersionParams>) {
  const at = await params;
  const here = await requireTrustOrForm(at.uid);
  const share = shareAction.bind(null, at);
  if (here === null) return <KeptShare at={at} share={share} />;
  const { visit, version } = await requireVersion(at, getVersionToShare);
  const shared = version.sharedNumber === version.number;
  if (!visit.may("assessment:share") || !version.inForce || shared || version.region === null)
    return nothingHere(visit.person);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, version.trustUid)}
      at={`/trusts/${at.uid}`}
    >
      <ShareView version={version} region={version.region} share={share} words={visit.words} />
    </PageShell>
  );
}

function KeptShare({ at, share }: { at: VersionParams; share: FormAction }) {
  const back = `/trusts/${at.uid}/${at.cycle}/versions/${at.number}`;
  const { rscTeam } = wordsAt(null, null);
  return (
    <KeptForm>
      <ShareForm
        share={share}
        at={`${back}/share`}
        region={null}
        offered={null}
        steps={[]}
        help={[]}
        back={back}
        team={rscTeam}
      >
        <PageHeading>Share with the {rscTeam}</PageHeading>
      </ShareForm>
    </KeptForm>
  );
}
