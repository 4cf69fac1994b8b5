import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { pageNumber } from "@/components/ui/pagination";
import { requireTrust } from "@/lib/access/gates";
import { getTimeline } from "@/lib/assessments/history/queries";
import { HistoryView } from "./history-view";

type HistoryProps = Props<{ uid: string }>;

export async function generateMetadata({ searchParams }: HistoryProps): Promise<Metadata> {
  const page = pageNumber((await searchParams).page);
  return { title: page === 1 ? "History" : `History, page ${page}` };
}

/** Everything that was done to the trust's self-assessments, newest first. */
export default async function HistoryPage({ params, searchParams }: HistoryProps) {
  const { uid } = await params;
  const visit = await requireTrust(uid);
  const timeline = await getTimeline(visit.scope, pageNumber((await searchParams).page));
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}`}
    >
      <HistoryView
        timeline={timeline}
        uid={uid}
        words={visit.words}
        trail={visit.may("trail:read")}
      />
    </PageShell>
  );
}
