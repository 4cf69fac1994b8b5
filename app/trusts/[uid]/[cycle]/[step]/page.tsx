import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isPosted, requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { getRatingPage } from "@/lib/assessments/rating/queries";
import { isCharacteristicKey, rubricOf } from "@/lib/rubric";
import { confirmAction, rateAction } from "./actions";
import { KeptRow } from "./kept-row";
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
  const visit = await requireTrustOrForm(uid);
  const from = (await searchParams).from === "check" ? "check" : null;
  const save = rateAction.bind(null, { uid, cycle, step, from });
  if (!isCycle(cycle) || !isCharacteristicKey(step))
    return visit === null ? notFound() : nothingHere(visit.person);
  if (visit === null)
    return <KeptRow uid={uid} cycle={cycle} step={step} from={from} save={save} />;
  const page = await getRatingPage(visit.scope, cycle, step);
  if (page === null) return nothingHere(visit.person);
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
        person={visit.person.name}
        isPosted={await isPosted()}
        save={save}
        confirm={confirmAction.bind(null, { uid, cycle, step, from })}
      />
    </PageShell>
  );
}
