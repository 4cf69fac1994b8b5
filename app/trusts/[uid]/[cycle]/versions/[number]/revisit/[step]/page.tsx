import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { CompareLevels } from "@/components/rubric/compare-levels";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { choiceOf } from "@/lib/assessments/rating/rules";
import { sayDay } from "@/lib/forms";
import { isCharacteristicKey } from "@/lib/rubric";
import { type RevisitParams, requireVersion } from "../../find-version";
import { revisitAction } from "./actions";
import { RevisitForm } from "./revisit-form";

export const metadata: Metadata = { title: "Revisit one step" };

/** One row agreed anew at a meeting between cycles. */
export default async function RevisitPage({ params }: Props<RevisitParams>) {
  const at = await params;
  const { visit, version } = await requireVersion(at);
  const row = isCharacteristicKey(at.step) ? version.ratings.get(at.step) : undefined;
  if (!visit.may("assessment:revisit") || !version.latest || row === undefined)
    return nothingHere(visit.person);
  if (!isCharacteristicKey(at.step)) return nothingHere(visit.person);
  const characteristic = version.rubric.characteristics[at.step];
  const back = `/trusts/${at.uid}/${at.cycle}/versions/${at.number}`;
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, version.trustUid)}
      at={`/trusts/${at.uid}`}
    >
      <BackLink href={back}>Back to the approved version</BackLink>
      <RevisitForm
        revisit={revisitAction.bind(null, at)}
        levels={characteristic.levels}
        initial={{
          level: choiceOf(row) ?? "",
          reason: row.reason,
          evidenceNote: row.evidenceNote,
        }}
        back={back}
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
