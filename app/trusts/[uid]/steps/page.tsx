import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { requireTrust } from "@/lib/access/gates";
import { getSteps } from "@/lib/improvement/steps/queries";
import { lookIn } from "@/lib/improvement/steps/rules";
import { StepsView } from "./steps-view";

export const metadata: Metadata = { title: "Next steps" };

/** What the trust does next: open ones by date, then what came of those that are closed. */
export default async function StepsPage({ params, searchParams }: Props<{ uid: string }>) {
  const { uid } = await params;
  const query = await searchParams;
  const visit = await requireTrust(uid);
  const page = await getSteps(visit.scope);
  const at = `/trusts/${uid}/steps`;
  return (
    <PageShell person={visit.person} held={inTrust(visit.person, visit.scope.trustUid)} at={at}>
      <StepsView
        page={page}
        at={at}
        look={lookIn(query.show)}
        me={visit.person.userId}
        readsAll={visit.may("nextStep:read")}
        maySet={visit.may("nextStep:set")}
      />
    </PageShell>
  );
}
