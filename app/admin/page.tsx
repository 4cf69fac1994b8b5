import type { Metadata } from "next";
import { asAdministrator, PageShell } from "@/app/_shell/page-shell";
import { requireAdmin } from "@/lib/access/gates";
import { getRegisterCounts } from "@/lib/register/queries";
import { RegisterView } from "./register-view";

export const metadata: Metadata = { title: "Register" };

/** The administrator's home: what the public register holds here. */
export default async function AdminPage() {
  const visit = await requireAdmin();
  const counts = await getRegisterCounts(visit.scope);
  return (
    <PageShell
      person={visit.person}
      held={asAdministrator(visit.person)}
      at="/admin"
      width="dashboard"
    >
      <RegisterView counts={counts} />
    </PageShell>
  );
}
