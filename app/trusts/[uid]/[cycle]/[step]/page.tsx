import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere, requireTrust } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { getRatingPage } from "@/lib/assessments/rating/queries";
import { isCharacteristicKey, rubricOf } from "@/lib/rubric";
import { confirmAction, rateAction } from "./actions";
import { RatingView } from "./rating-view";

type RowProps = Props<{ uid: string; cycle: string; step: string }>;

export async function generateMetadata({ params }: RowProps): Promise<Metadata> {
  const { step } = await params;
  return {
    title: isCharacteristicKey(step)
      ? rubricOf("rsc-2015-08").characteristics[step].shortTitle
      : "Not found",
  };
}

/** One row: its statements, the level the board agrees, why, and what shows it. */
export default async function RatePage({ params, searchParams }: RowProps) {
  const { uid, cycle, step } = await params;
  const visit = await requireTrust(uid);
  if (!isCycle(cycle) || !isCharacteristicKey(step)) return nothingHere(visit.person);
  const page = await getRatingPage(visit.scope, cycle, step);
  if (page === null) return nothingHere(visit.person);
  const from = (await searchParams).from === "check" ? "check" : null;
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}`}
      width="reading"
    >
      <RatingView
        page={page}
        uid={uid}
        from={from}
        records={visit.may("rating:record")}
        save={rateAction.bind(null, { uid, cycle, step, from })}
        confirm={confirmAction.bind(null, { uid, cycle, step, from })}
      />
    </PageShell>
  );
}
