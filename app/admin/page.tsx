import type { Metadata } from "next";
import { asAdministrator, PageShell } from "@/app/_shell/page-shell";
import { requireAdmin } from "@/lib/access/gates";
import { getAdminHome } from "@/lib/register/jobs/queries";
import { AdminHomeView } from "./admin-home-view";

export const metadata: Metadata = { title: "Register" };

/** The administrator's home: what the public register holds here, and what goes on. */
export default async function AdminPage() {
  const visit = await requireAdmin();
  const home = await getAdminHome(visit.scope);
  return (
    <PageShell
      person={visit.person}
      held={asAdministrator(visit.person)}
      at="/admin"
      width="dashboard"
    >
      <AdminHomeView home={home} />
    </PageShell>
  );
}
