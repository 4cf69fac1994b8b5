import type { Metadata } from "next";
import { asAdministrator, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere, requireAdmin } from "@/lib/access/gates";
import { isKept } from "@/lib/register/importer/upload-folder";
import { getJob } from "@/lib/register/jobs/queries";
import { mayAccept } from "@/lib/register/jobs/rules";
import { acceptFewerRowsAction } from "./actions";
import { JobView } from "./job-view";

export const metadata: Metadata = { title: "Load of the register" };

/** How far a load is, and what came of it. */
export default async function JobPage({ params }: Props<{ id: string }>) {
  const { id } = await params;
  const visit = await requireAdmin();
  const job = await getJob(visit.scope, id);
  if (job === null) return nothingHere(visit.person);
  const canAccept = mayAccept(job.reason) && (await isKept(job.id));
  return (
    <PageShell
      person={visit.person}
      held={asAdministrator(visit.person)}
      at="/admin/register/upload"
    >
      <JobView job={job} accept={canAccept ? acceptFewerRowsAction.bind(null, job.id) : null} />
    </PageShell>
  );
}
