import type { Metadata } from "next";
import { asAdministrator, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { pageNumber } from "@/components/ui/pagination";
import { requireAdmin } from "@/lib/access/gates";
import { listNotPlaced } from "@/lib/register/placing/queries";
import { NotPlacedView } from "./not-placed-view";

export const metadata: Metadata = { title: "Trusts not placed in a region" };

/** Open trusts that no region leads for, and why. */
export default async function NotPlacedPage({ searchParams }: Props) {
  const visit = await requireAdmin();
  const { page } = await searchParams;
  const found = await listNotPlaced(visit.scope, pageNumber(page));
  return (
    <PageShell
      person={visit.person}
      held={asAdministrator(visit.person)}
      at="/admin"
      width="dashboard"
    >
      <NotPlacedView found={found} />
    </PageShell>
  );
}
