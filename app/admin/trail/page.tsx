import type { Metadata } from "next";
import { asAdministrator, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { readTrailQuery, TrailView } from "@/app/_shell/trail-view";
import { nothingHere, requireAdmin } from "@/lib/access/gates";
import { getPlatformTrail } from "@/lib/reports/trail/queries";

export const metadata: Metadata = { title: "Audit trail" };

/** Who did what to the platform. What is done inside a trust stands in the trust's own trail. */
export default async function AdminTrailPage({ searchParams }: Props) {
  const { person, words, grant: proven } = await requireAdmin();
  const grant = proven("audit:read");
  if (grant === null) return nothingHere(person);
  const { kind, before } = readTrailQuery(await searchParams);
  const page = await getPlatformTrail(grant, kind, before);
  return (
    <PageShell person={person} held={asAdministrator(person)} at="/admin">
      <TrailView
        page={page}
        kind={kind}
        at="/admin/trail"
        lead="Sign-ins, refusals and what administrators did. What is done inside a trust stands in its own trail, which its chair and CEO read."
        words={words}
      />
    </PageShell>
  );
}
