import type { Metadata } from "next";
import { asAdministrator, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { requireAdmin } from "@/lib/access/gates";
import { listJobs } from "@/lib/register/jobs/queries";
import { problemOf } from "./problems";
import { UploadView } from "./upload-view";

export const metadata: Metadata = { title: "Load an extract" };

/** Where an administrator gives the files of an extract. */
export default async function UploadPage({ searchParams }: Props) {
  const visit = await requireAdmin();
  const { problem } = await searchParams;
  const jobs = await listJobs(visit.scope);
  return (
    <PageShell
      person={visit.person}
      held={asAdministrator(visit.person)}
      at="/admin/register/upload"
    >
      <UploadView jobs={jobs} problem={problemOf(problem)} />
    </PageShell>
  );
}
