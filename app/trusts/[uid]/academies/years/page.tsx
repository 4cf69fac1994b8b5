import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { requireTrust } from "@/lib/access/gates";
import { getAcademyYears } from "@/lib/assessments/academy-years/queries";
import { readWhose } from "@/lib/assessments/academy-years/rules";
import { YearsView } from "./years-view";

export const metadata: Metadata = { title: "Academies over the years" };

/** How levels moved from year to year. */
export default async function YearsPage({ params, searchParams }: Props<{ uid: string }>) {
  const { uid } = await params;
  const visit = await requireTrust(uid);
  const { of } = await searchParams;
  const page = await getAcademyYears(visit.scope);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}/academies`}
      width="matrix"
    >
      <YearsView page={page} whose={readWhose(of, page.years)} at={`/trusts/${uid}/academies`} />
    </PageShell>
  );
}
