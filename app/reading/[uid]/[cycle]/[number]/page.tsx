import type { Metadata } from "next";
import { asReader, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere, requireReader } from "@/lib/access/gates";
import { versionNumber } from "@/lib/assessments/approval/rules";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { openApprovedVersion } from "@/lib/assessments/reading/commands";
import { ReadingView } from "../../reading-view";

export const metadata: Metadata = { title: "Approved version" };

type VersionProps = Props<{ uid: string; cycle: string; number: string }>;

/** One approved version, as the trust's readers see it. */
export default async function ReadingVersionPage({ params }: VersionProps) {
  const at = await params;
  const visit = await requireReader(at.uid);
  const grant = visit.grant("approved:read");
  const number = versionNumber(at.number);
  if (grant === null || !isCycle(at.cycle) || number === null) return nothingHere(visit.person);
  const opened = await openApprovedVersion(grant, { cycle: at.cycle, number });
  if (!opened.ok || opened.value.version === null) return nothingHere(visit.person);
  return (
    <PageShell
      person={visit.person}
      held={asReader(visit.person, visit.scope.trustUid)}
      at={`/reading/${at.uid}`}
    >
      <ReadingView page={opened.value} version={opened.value.version} />
    </PageShell>
  );
}
