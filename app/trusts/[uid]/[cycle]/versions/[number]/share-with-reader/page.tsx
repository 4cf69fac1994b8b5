import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { getVersionToShare } from "@/lib/assessments/version/queries";
import { requireVersion, type VersionParams } from "../find-version";
import { shareWithReaderAction } from "./actions";
import { ReaderForm } from "./reader-form";

export const metadata: Metadata = { title: "Share with a reader" };

/** What a reader gets, before it is shared with them. */
export default async function ShareWithReaderPage({ params }: Props<VersionParams>) {
  const at = await params;
  const here = await requireTrustOrForm(at.uid);
  const back = `/trusts/${at.uid}/${at.cycle}/versions/${at.number}`;
  const form = {
    ...{ share: shareWithReaderAction.bind(null, at), at: `${back}/share-with-reader`, back },
  };
  if (here === null)
    return (
      <KeptForm>
        <ReaderForm {...form} readers={null}>
          <PageHeading>Share with a reader</PageHeading>
        </ReaderForm>
      </KeptForm>
    );
  const { visit, version } = await requireVersion(at, getVersionToShare);
  const { readers } = version;
  if (!visit.may("assessment:share") || !version.inForce || readers.length === 0)
    return nothingHere(visit.person);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, version.trustUid)}
      at={`/trusts/${at.uid}`}
    >
      <BackLink href={back}>Back to the approved version</BackLink>
      <ReaderForm
        {...form}
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
              They read the ten levels, the reasons, how far each is evidenced and, in one word,
              what an external reviewer says. Evidence, notes and drafts stay in the trust.
            </li>
            <li>You see when they open it, and can withdraw it at any time.</li>
          </ul>
        </Notice>
      </ReaderForm>
    </PageShell>
  );
}
