"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { requirePermission } from "@/lib/access/gates";
import { type FormState, parseForm } from "@/lib/forms";
import { loadAllTheSame } from "@/lib/register/importer/start-load";
import { getJob } from "@/lib/register/jobs/queries";
import { jobId } from "@/lib/register/jobs/schema";

const NO = {
  gone: "The files of this load are no longer kept. Load them again.",
  busy: "Another load is under way. Wait until it has ended.",
} as const;

/** The second, explicit step: loads the same files though a tenth or more of the rows is gone. */
export async function acceptFewerRowsAction(
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const grant = await requirePermission("platform", "register:load");
  if (grant === null)
    return { code: "forbidden", problem: "Only an administrator loads extracts." };
  const named = jobId.safeParse(id);
  const job = named.success ? await getJob(grant, named.data) : null;
  if (job === null) return notFound();

  const parsed = parseForm(z.object({}), form);
  if (!parsed.ok) return parsed.state;

  const answer = await loadAllTheSame(grant, job);
  if (!answer.ok) return { code: "state", problem: NO[answer.reason] };
  return redirect(`/admin/jobs/${answer.value}`);
}
