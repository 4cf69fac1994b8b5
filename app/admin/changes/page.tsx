import type { Metadata } from "next";
import { asAdministrator, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { pageNumber } from "@/components/ui/pagination";
import { requireAdmin } from "@/lib/access/gates";
import { changeKind, getChangesPage } from "@/lib/register/changes/queries";
import { ChangesView } from "./changes-view";

export const metadata: Metadata = { title: "What changed" };

/** What the last extract changed in the register's own facts. */
export default async function ChangesPage({ searchParams }: Props) {
  const visit = await requireAdmin();
  const { kind: named, page } = await searchParams;
  const kind = changeKind(named);
  const changes = await getChangesPage(visit.scope, kind, pageNumber(page));
  return (
    <PageShell person={visit.person} held={asAdministrator(visit.person)} at="/admin/changes">
      <ChangesView changes={changes} kind={kind} />
    </PageShell>
  );
}
