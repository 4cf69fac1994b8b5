import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { StepsLine } from "@/app/_shell/steps/steps-line";
import { getOpenings } from "@/lib/assessments/share/queries";
import { getWholeVersion } from "@/lib/assessments/version/queries";
import { countSteps } from "@/lib/improvement/steps/queries";
import { requireVersion, type VersionParams } from "./find-version";
import { SaidByOthers } from "./said-by-others";
import { VersionView } from "./version-view";

export const metadata: Metadata = { title: "Approved version" };

/** One approved version, read-only, and what becomes of it. */
export default async function VersionPage({ params, searchParams }: Props<VersionParams>) {
  const { visit, version } = await requireVersion(await params, getWholeVersion);
  const asked = await searchParams;
  const follows = visit.grant("share:follow");
  const first = version.shares.at(-1);
  const openings =
    follows === null || first === undefined
      ? null
      : await getOpenings(follows, version.cycle, version.number, first.sharedAt);
  const steps = await countSteps(visit.scope);
  const news =
    "approved" in asked
      ? "approved"
      : "shared" in asked
        ? "shared"
        : "withdrawn" in asked
          ? "withdrawn"
          : null;
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, version.trustUid)}
      at={`/trusts/${version.trustUid}`}
    >
      <VersionView
        version={version}
        may={{
          share: visit.may("assessment:share"),
          reopen: visit.may("assessment:reopen"),
          revisit: visit.may("assessment:revisit"),
        }}
        news={news}
        openings={openings}
        words={visit.words}
        said={
          <SaidByOthers
            {...{ version, said: version.said, words: visit.words, now: visit.scope.now }}
            may={{ ask: visit.may("review:ask"), answer: visit.may("review:answer") }}
          />
        }
      />
      <StepsLine steps={steps} href={`/trusts/${version.trustUid}/steps`} />
    </PageShell>
  );
}
