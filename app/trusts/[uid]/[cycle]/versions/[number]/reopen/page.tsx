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
import { requireVersion, type VersionParams } from "../find-version";
import { reopenAction } from "./actions";
import { ReopenForm } from "./reopen-form";

export const metadata: Metadata = { title: "Open the self-assessment again" };

/** What opening again does, before it is done. */
export default async function ReopenPage({ params }: Props<VersionParams>) {
  const at = await params;
  const here = await requireTrustOrForm(at.uid);
  const back = `/trusts/${at.uid}/${at.cycle}/versions/${at.number}`;
  const form = { reopen: reopenAction.bind(null, at), at: `${back}/reopen`, back };
  if (here === null)
    return (
      <KeptForm>
        <ReopenForm {...form}>
          <PageHeading>Open the self-assessment again</PageHeading>
        </ReopenForm>
      </KeptForm>
    );
  const { visit, version } = await requireVersion(at);
  if (!visit.may("assessment:reopen") || !version.latest) return nothingHere(visit.person);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, version.trustUid)}
      at={`/trusts/${at.uid}`}
    >
      <BackLink href={back}>Back to the approved version</BackLink>
      <ReopenForm {...form}>
        <PageHeading caption={`${version.trustName}, ${sayCycle(version.cycle)}`}>
          Open the self-assessment again
        </PageHeading>
        <Notice title="What happens then">
          <ul className="mt-1 list-disc pl-5">
            <li>All ten answers can be changed, and the board approves a new version.</li>
            <li>Version {version.number} stays as it is, and anybody in the trust can read it.</li>
            {version.sharedNumber !== null && (
              <li>
                The {visit.words.rscTeam} goes on reading version {version.sharedNumber}, until you
                withdraw it or share a new one.
              </li>
            )}
            <li>The history says who opened it again, when and why.</li>
          </ul>
        </Notice>
      </ReopenForm>
    </PageShell>
  );
}
