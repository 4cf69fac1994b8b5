import type { Metadata } from "next";
import { asAdministrator, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { pageNumber } from "@/components/ui/pagination";
import { listFaults } from "@/lib/access";
import { requireAdmin } from "@/lib/access/gates";
import { ErrorsView } from "./errors-view";

export const metadata: Metadata = { title: "Errors" };

/** Requests that failed, by the reference that people quote. */
export default async function ErrorsPage({ searchParams }: Props) {
  const visit = await requireAdmin();
  const { reference, page } = await searchParams;
  const quoted = typeof reference === "string" ? reference.trim().slice(0, 40) : "";
  const found = await listFaults(visit.scope, quoted, pageNumber(page));
  return (
    <PageShell
      person={visit.person}
      held={asAdministrator(visit.person)}
      at="/admin/errors"
      width="dashboard"
    >
      <ErrorsView found={found} reference={quoted} />
    </PageShell>
  );
}
