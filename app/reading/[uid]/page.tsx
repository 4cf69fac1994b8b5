import type { Metadata } from "next";
import { asReader, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere, requireReader } from "@/lib/access/gates";
import { openApprovedVersion } from "@/lib/assessments/reading/commands";
import { NothingYet } from "./nothing-yet";
import { ReadingView } from "./reading-view";

export const metadata: Metadata = { title: "Approved self-assessment" };

/** A reader's home: what the trust has approved last, and what it approved before. */
export default async function ReadingHomePage({ params }: Props<{ uid: string }>) {
  const { uid } = await params;
  const visit = await requireReader(uid);
  const opened = await openApprovedVersion(visit.grant, null);
  if (!opened.ok) return nothingHere(visit.person);
  const { version } = opened.value;
  return (
    <PageShell
      person={visit.person}
      held={asReader(visit.person, visit.scope.trustUid)}
      at={`/reading/${uid}`}
    >
      {version === null ? (
        <NothingYet trustName={opened.value.trustName} />
      ) : (
        <ReadingView page={opened.value} version={version} />
      )}
    </PageShell>
  );
}
