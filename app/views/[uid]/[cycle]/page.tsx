import type { Metadata } from "next";
import { PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere, requireViews } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { getOwnViews } from "@/lib/assessments/views/queries";
import { frameOf, spreadPath } from "./frame";
import { OwnViewsView } from "./own-views-view";

export const metadata: Metadata = { title: "Your views" };

/** What somebody is asked for before a meeting, and how far they have come. */
export default async function OwnViewsPage({ params }: Props<{ uid: string; cycle: string }>) {
  const { uid, cycle } = await params;
  const visit = await requireViews(uid);
  const own = isCycle(cycle) ? await getOwnViews(visit.scope, cycle) : null;
  if (own === null) return nothingHere(visit.person);
  const frame = frameOf(visit);
  return (
    <PageShell {...frame}>
      <OwnViewsView own={own} home={frame.at} spread={spreadPath(visit, cycle)} />
    </PageShell>
  );
}
