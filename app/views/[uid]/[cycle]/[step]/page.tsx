import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isPosted, requireViewsOrForm } from "@/app/_shell/or-form";
import { PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { PreparedEvidence } from "@/components/rubric/prepared-evidence";
import { nothingHere } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { preparedLevels } from "@/lib/assessments/evidence/rules";
import { getViewPage } from "@/lib/assessments/views/queries";
import { isCharacteristicKey, rubricOf } from "@/lib/rubric";
import { frameOf } from "../frame";
import { lateViewAction, viewAction } from "./actions";
import { KeptView } from "./kept-view";
import { nextRow } from "./onward";
import { OwnViewView } from "./own-view-view";

type RowProps = Props<{ uid: string; cycle: string; step: string }>;

export async function generateMetadata({ params }: RowProps): Promise<Metadata> {
  const { step } = await params;
  const row = isCharacteristicKey(step) && rubricOf("rsc-2015-08").characteristics[step];
  return { title: row ? `Your view: ${row.shortTitle}` : "Not found" };
}

/** One row as one person sees it: the level they think fits, why, and nobody else's. */
export default async function OwnViewPage({ params, searchParams }: RowProps) {
  const { uid, cycle, step } = await params;
  const visit = await requireViewsOrForm(uid);
  const isLate = (await searchParams).late !== undefined;
  const posted = (await isPosted()) ? (isLate ? "late" : "view") : null;
  const actionsFor = (next: string | null) => ({
    save: viewAction.bind(null, { uid, cycle, step, next }),
    add: lateViewAction.bind(null, { uid, cycle, step, next }),
  });
  if (!isCycle(cycle) || !isCharacteristicKey(step))
    return visit === null ? notFound() : nothingHere(visit.person);
  if (visit === null)
    return <KeptView at={{ uid, cycle, step }} posted={posted} {...actionsFor(null)} />;
  const page = await getViewPage(visit.scope, cycle, step);
  if (page === null) return nothingHere(visit.person);
  return (
    <PageShell {...frameOf(visit)}>
      <OwnViewView
        page={page}
        person={visit.person.name}
        posted={posted}
        evidence={
          <PreparedEvidence
            levels={preparedLevels(page.characteristic, page.prepared)}
            at={`/views/${uid}/evidence`}
          />
        }
        {...actionsFor(nextRow(page))}
      />
    </PageShell>
  );
}
