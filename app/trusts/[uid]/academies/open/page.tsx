import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere, requireTrust } from "@/lib/access/gates";
import { getAskingPage } from "@/lib/assessments/academy-asking/queries";
import { tickedBy } from "@/lib/assessments/academy-asking/schema";
import { openAcademiesAction, remindAcademiesAction } from "./actions";
import { newsIn } from "./news";
import { OpenView } from "./open-view";

export const metadata: Metadata = { title: "Ask the academies" };

/** Which academies are asked for their view of this cycle, who has sent it, and who is reminded. */
export default async function OpenAcademiesPage({ params, searchParams }: Props<{ uid: string }>) {
  const { uid } = await params;
  const visit = await requireTrust(uid);
  if (!visit.may("academy:open")) return nothingHere(visit.person);
  const page = await getAskingPage(visit.scope);
  const query = await searchParams;
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}/academies`}
    >
      <OpenView
        page={page}
        uid={uid}
        words={visit.words}
        news={newsIn(query, visit.words)}
        open={openAcademiesAction.bind(null, uid)}
        remind={remindAcademiesAction.bind(null, uid)}
        ticked={tickedBy(query)}
      />
    </PageShell>
  );
}
