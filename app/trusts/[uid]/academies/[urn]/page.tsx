import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { SupportOfAcademy } from "@/app/_shell/support/of-academy";
import { nothingHere, requireTrust } from "@/lib/access/gates";
import { getAcademy } from "@/lib/assessments/academy-record/queries";
import { readUrn } from "@/lib/assessments/matrix/rules";
import { getSupports } from "@/lib/improvement/support/queries";
import { AcademyView } from "./academy-view";

export const metadata: Metadata = { title: "Academy" };

/** One academy of the trust: where it stands, what that rests on, how it came there. */
export default async function AcademyPage({ params }: Props<{ uid: string; urn: string }>) {
  const { uid, urn } = await params;
  const visit = await requireTrust(uid);
  const asked = readUrn(urn);
  const page = asked && (await getAcademy(visit.scope, asked));
  if (!page) return nothingHere(visit.person);
  const { supports, today } = await getSupports(visit.scope, page.academy.urn);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}/academies`}
      width="dashboard"
    >
      <AcademyView page={page} at={`/trusts/${uid}/academies`} mayOpen={visit.may("academy:open")}>
        <SupportOfAcademy
          urn={page.academy.urn}
          supports={supports}
          today={today}
          base={`/trusts/${uid}/support`}
        />
      </AcademyView>
    </PageShell>
  );
}
