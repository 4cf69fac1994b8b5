import type { ReadableStream } from "node:stream/web";
import { setTimeout as sleep } from "node:timers/promises";
import type { Grant } from "@/lib/access";
import type { Folder } from "@/lib/register/importer/read-extract";
import { takeUpload } from "@/lib/register/importer/start-load";
import { getJob, type JobPage } from "@/lib/register/jobs/queries";
import { must } from "../../support/builders";

type Load = Grant<"register:load">;

/** A form as browsers send it: a body to read and its type. */
export function formOf(fields: Readonly<Record<string, string>>, files: Folder["files"]) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const { name, bytes } of files)
    form.append("files", new File([new Uint8Array(bytes)], name));
  const { body, headers } = new Response(form);
  return [body as ReadableStream<Uint8Array> | null, headers.get("content-type") ?? ""] as const;
}

/** The three fields of the day, as the form has them. */
export function dayFields(day: string, month: string, year: string) {
  return { "asAt-day": day, "asAt-month": month, "asAt-year": year };
}

/** Uploads files and waits until their load is over. */
export async function uploaded(
  grant: Load,
  files: Folder["files"],
  fields: Readonly<Record<string, string>> = {},
): Promise<JobPage> {
  return ended(grant, must(await takeUpload(grant, ...formOf(fields, files))));
}

/** The job, once it is over. */
export async function ended(grant: Load, id: string): Promise<JobPage> {
  for (let tries = 0; tries < 600; tries++) {
    const job = await getJob(grant, id);
    if (job !== null && job.state !== "running") return job;
    await sleep(100);
  }
  throw new Error("The load did not end within a minute");
}
