import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { requireVersion, type VersionParams } from "../find-version";
import { shareWithReaderAction } from "./actions";
import { ReaderForm } from "./reader-form";

export const metadata: Metadata = { title: "Share with a reader" };

/** What a reader gets, before it is shared with them. */
export default async function ShareWithReaderPage({ params }: Props<VersionParams>) {
  const at = await params;
  const { visit, version } = await requireVersion(at);
  const { readers } = version;
  if (!visit.may("assessment:share") || !version.inForce || readers.length === 0)
    return nothingHere(visit.person);
  const back = `/trusts/${at.uid}/${at.cycle}/versions/${at.number}`;
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, version.trustUid)}
      at={`/trusts/${at.uid}`}
    >
      <BackLink href={back}>Back to the approved version</BackLink>
      <ReaderForm
        share={shareWithReaderAction.bind(null, at)}
        at={`${back}/share-with-reader`}
        back={back}
        readers={readers.map(({ userId, name }) => ({ value: userId, label: name }))}
      >
        <PageHeading
          caption={`${version.trustName}, ${sayCycle(version.cycle)}, version ${version.number}`}
        >
          Share with a reader
        </PageHeading>
        <Notice title="What happens when you share">
          <ul className="bullets mt-1">
            <li>They get a letter with a link to sign in, and land on this version.</li>
            <li>
              They read the ten levels, the reasons and how far each is evidenced. Evidence, notes
              and drafts stay in the trust.
            </li>
            <li>You see when they open it, and can withdraw it at any time.</li>
          </ul>
        </Notice>
      </ReaderForm>
    </PageShell>
  );
}
