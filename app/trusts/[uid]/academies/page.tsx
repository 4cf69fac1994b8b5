import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { requireTrust } from "@/lib/access/gates";
import { getMatrix } from "@/lib/assessments/matrix/queries";
import { readLook } from "@/lib/assessments/matrix/rules";
import { MatrixView } from "./matrix-view";

export const metadata: Metadata = { title: "Academies" };

/** All academies by all steps: where the trust has furthest to go, and who could help. */
export default async function AcademiesPage({ params, searchParams }: Props<{ uid: string }>) {
  const { uid } = await params;
  const visit = await requireTrust(uid);
  const look = readLook(await searchParams);
  const page = await getMatrix(visit.scope, look.cycle);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}/academies`}
      width="matrix"
    >
      <MatrixView
        page={page}
        look={look}
        at={`/trusts/${uid}/academies`}
        may={{ open: visit.may("academy:open"), arrange: visit.may("academy:arrange") }}
      />
    </PageShell>
  );
}
