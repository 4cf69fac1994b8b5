import { randomUUID } from "node:crypto";
import type { ReadableStream } from "node:stream/web";
import type { Grant } from "../../access";
import { type Done, done, type Refused, refused } from "../../forms";
import { beginLoad, refuseLoad } from "../jobs/commands";
import { findRunningJob, type JobPage } from "../jobs/queries";
import { mayAccept } from "../jobs/rules";
import { receiveFiles, type UploadRefusal } from "./receive-files";
import { type LoadOrder, runLoad } from "./run-load";
import { makeFolder, moveFolder, removeFolder, sweepFolders } from "./upload-folder";

type Load = Grant<"register:load">;

/** Why no job came of an upload. */
export type NoJob = Refused<Exclude<UploadRefusal["reason"], "not-a-csv"> | "busy">;

/**
 * Takes an upload in and begins to load it. What can be told to be no CSV is a job too, one that was
 * refused: its page says of which file and why.
 * @returns the job's id
 */
export async function takeUpload(
  grant: Load,
  body: ReadableStream<Uint8Array> | null,
  contentType: string,
): Promise<Done<string> | NoJob> {
  if ((await findRunningJob(grant)) !== null) return refused("busy");
  await sweepFolders();
  const id = randomUUID();
  const folder = await makeFolder(id);
  const answer = await begin(grant, { id, folder }, body, contentType).catch(async error => {
    await removeFolder(folder);
    throw error;
  });
  if (!answer.ok) await removeFolder(folder);
  return answer;
}

async function begin(
  grant: Load,
  { id, folder }: Pick<LoadOrder, "id" | "folder">,
  body: ReadableStream<Uint8Array> | null,
  contentType: string,
): Promise<Done<string> | NoJob> {
  const received = await receiveFiles(body, contentType, folder);
  if (received.ok) return start(grant, { id, folder, ...received.value, acceptFewerRows: false });
  if (received.reason !== "not-a-csv") return received;
  await removeFolder(folder);
  const { sentence, upload } = received.detail;
  await refuseLoad(grant, id, upload, { reason: "not-a-csv", problem: sentence });
  return done(id);
}

/**
 * Loads the files of a refused job, since somebody said that a tenth or more of the rows is rightly gone.
 * `gone`: they are kept no longer, or it was refused for another reason.
 */
export async function loadAllTheSame(
  grant: Load,
  job: JobPage,
): Promise<Done<string> | Refused<"gone" | "busy">> {
  if (!mayAccept(job.reason)) return refused("gone");
  const id = randomUUID();
  const folder = await moveFolder(job.id, id);
  if (folder === null) return refused("gone");
  const { files, asAt } = job;
  const answer = await start(grant, { id, folder, files, asAt, acceptFewerRows: true });
  if (!answer.ok) await moveFolder(id, job.id);
  return answer;
}

async function start(grant: Load, order: LoadOrder): Promise<Done<string> | Refused<"busy">> {
  const { id, files, asAt } = order;
  const begun = await beginLoad(grant, id, { files, asAt });
  if (!begun.ok) return begun;
  // Goes on by itself: the job's page tells how far it is.
  void runLoad(grant, order);
  return done(id);
}
