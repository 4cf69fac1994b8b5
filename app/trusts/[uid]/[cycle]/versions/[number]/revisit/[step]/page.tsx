import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KeptForm } from "@/app/_shell/kept-form";
import { toTick } from "@/app/_shell/may-tick";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { CompareLevels } from "@/components/rubric/compare-levels";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { getMayAttend } from "@/lib/assessments/presence/queries";
import { choiceOf } from "@/lib/assessments/rating/rules";
import { type FormAction, sayDay } from "@/lib/forms";
import { CURRENT_RUBRIC, isCharacteristicKey } from "@/lib/rubric";
import { type RevisitParams, requireVersion } from "../../find-version";
import { revisitAction } from "./actions";
import { RevisitForm } from "./revisit-form";

export const metadata: Metadata = { title: "Revisit one step" };

/** One row agreed anew at a meeting between cycles. */
export default async function RevisitPage({ params }: Props<RevisitParams>) {
  const at = await params;
  const here = await requireTrustOrForm(at.uid);
  const back = `/trusts/${at.uid}/${at.cycle}/versions/${at.number}`;
  const form = { revisit: revisitAction.bind(null, at), at: `${back}/revisit/${at.step}`, back };
  if (here === null) return <KeptRevisit step={at.step} {...form} />;
  const { visit, version } = await requireVersion(at);
  if (!visit.may("assessment:revisit") || !version.latest || !isCharacteristicKey(at.step))
    return nothingHere(visit.person);
  const row = version.ratings.get(at.step);
  const grant = visit.grant("assessment:revisit");
  if (row === undefined || grant === null) return nothingHere(visit.person);
  const people = await getMayAttend(grant);
  const characteristic = version.rubric.characteristics[at.step];
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, version.trustUid)}
      at={`/trusts/${at.uid}`}
    >
      <BackLink href={back}>Back to the approved version</BackLink>
      <RevisitForm
        {...form}
        levels={characteristic.levels}
        people={toTick(people, visit.words)}
        initial={{
          level: choiceOf(row) ?? "",
          reason: row.reason,
          evidenceNote: row.evidenceNote,
        }}
      >
        <PageHeading caption="Revisit one step" lead={characteristic.title}>
          {characteristic.shortTitle}
        </PageHeading>
        <p className="mb-2">
          Below is what the board agreed on {sayDay(row.agreedOn)}. Change what it agrees now, or
          confirm it as it is. The other nine rows keep their answers and their dates.
        </p>
        <div className="mb-6">
          <CompareLevels characteristic={characteristic} />
        </div>
      </RevisitForm>
    </PageShell>
  );
}

interface KeptRevisitProps {
  step: string;
  revisit: FormAction;
  at: string;
  back: string;
}

/** For somebody who was signed out while writing: what they sent, and the public framework. */
function KeptRevisit({ step, ...form }: KeptRevisitProps) {
  if (!isCharacteristicKey(step)) return notFound();
  const { shortTitle, title, levels } = CURRENT_RUBRIC.characteristics[step];
  return (
    <KeptForm>
      <RevisitForm {...form} levels={levels} people={[]} initial={{}}>
        <PageHeading caption="Revisit one step" lead={title}>
          {shortTitle}
        </PageHeading>
      </RevisitForm>
    </KeptForm>
  );
}
