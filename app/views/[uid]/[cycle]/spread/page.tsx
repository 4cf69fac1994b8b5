import type { Metadata } from "next";
import { PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere, requireViews } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { getShownViews } from "@/lib/assessments/views/queries";
import { frameOf } from "../frame";
import { ShownView } from "./shown-view";

export const metadata: Metadata = { title: "Everyone’s views" };

/** What everyone thinks, for whoever took part and is not of the trust's own people. */
export default async function ShownPage({ params }: Props<{ uid: string; cycle: string }>) {
  const { uid, cycle } = await params;
  const visit = await requireViews(uid);
  const page = isCycle(cycle) ? await getShownViews(visit.scope, cycle) : null;
  if (page === null) return nothingHere(visit.person);
  return (
    <PageShell {...frameOf(visit)}>
      <ShownView page={page} back={`/views/${uid}/${cycle}`} />
    </PageShell>
  );
}
