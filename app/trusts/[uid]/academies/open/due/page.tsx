import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere } from "@/lib/access/gates";
import { getAskingPage } from "@/lib/assessments/academy-asking/queries";
import { tickedBy } from "@/lib/assessments/academy-asking/schema";
import { AskForm } from "../ask-form";
import { moveDueDayAction } from "./actions";
import { DueView } from "./due-view";
import { PRESS, WHICH } from "./words";

export const metadata: Metadata = { title: "Move the day" };

/** The day by which academies that have not sent are asked for their view, and for which it is moved. */
export default async function DueDayPage({ params, searchParams }: Props<{ uid: string }>) {
  const { uid } = await params;
  const visit = await requireTrustOrForm(uid);
  const move = moveDueDayAction.bind(null, uid);
  const at = `/trusts/${uid}/academies/open/due`;
  if (visit === null)
    return (
      <KeptForm>
        <AskForm
          {...{ act: move, at, academies: [], initial: {}, which: WHICH, press: PRESS }}
          heading={<PageHeading>Move the day</PageHeading>}
        />
      </KeptForm>
    );
  if (!visit.may("academy:open")) return nothingHere(visit.person);
  const page = await getAskingPage(visit.scope);
  const waiting = page.academies.filter(({ dueOn, sentAt }) => dueOn !== null && sentAt === null);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}/academies`}
    >
      <DueView
        page={page}
        waiting={waiting}
        ticked={tickedBy(await searchParams)}
        words={visit.words}
        at={at}
        move={move}
      />
    </PageShell>
  );
}
