import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isPosted, requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere } from "@/lib/access/gates";
import { getAgreementPage } from "@/lib/assessments/agreement/queries";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { CURRENT_RUBRIC, isCharacteristicKey } from "@/lib/rubric";
import { confirmAction, rateAction } from "./actions";
import { agreeProposalAction, saveNoteAction } from "./agree/actions";
import { KeptRow } from "./kept-row";
import { RatingView } from "./rating-view";

type RowProps = Props<{ uid: string; cycle: string; step: string }>;

export async function generateMetadata({ params }: RowProps): Promise<Metadata> {
  const { step } = await params;
  const known = isCharacteristicKey(step) && CURRENT_RUBRIC.characteristics[step];
  return { title: known ? known.shortTitle : "Not found" };
}

/** One row: its statements, the level the board agrees, why, and what shows it. */
export default async function RatePage({ params, searchParams }: RowProps) {
  const { uid, cycle, step } = await params;
  const visit = await requireTrustOrForm(uid);
  const from = (await searchParams).from === "check" ? "check" : null;
  const target = { uid, cycle, step, from } as const;
  const save = rateAction.bind(null, target);
  const saveNote = saveNoteAction.bind(null, target);
  if (!isCycle(cycle) || !isCharacteristicKey(step))
    return visit === null ? notFound() : nothingHere(visit.person);
  if (visit === null) return <KeptRow {...{ uid, cycle, step, from, save, saveNote }} />;
  const page = await getAgreementPage(visit.scope, cycle, step);
  if (page === null) return nothingHere(visit.person);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}`}
      width={page.spread === null ? "reading" : "dashboard"}
    >
      <RatingView
        {...{ page, uid, from, save, saveNote }}
        records={visit.may("rating:record")}
        differs={visit.may("view:differ")}
        person={visit.person.name}
        isPosted={await isPosted()}
        confirm={confirmAction.bind(null, target)}
        agree={agreeProposalAction.bind(null, target, {
          proposal: page.proposal?.version ?? 0,
          rating: page.rating?.version ?? 0,
        })}
      />
    </PageShell>
  );
}
