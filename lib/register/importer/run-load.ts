import { type ChildProcess, spawn } from "node:child_process";
import { type Grant, recordFault } from "../../access";
import { runtime } from "../../db";
import { beat, type Ending, endLoad } from "../jobs/commands";
import { BEAT_MS, KEPT_MINUTES, MAX_LOAD_MS, mayAccept } from "../jobs/rules";
import type { Upload } from "../jobs/schema";
import { removeFolder, sweepFolders } from "./upload-folder";

/** What is to be loaded, as its process is told. */
export interface LoadOrder extends Upload {
  readonly id: string;
  readonly folder: string;
  readonly acceptFewerRows: boolean;
}

/** What the process is sent: it has no settings of its own, and no password stands in its command line. */
export interface LoadCall {
  readonly databaseUrl: string;
  readonly order: LoadOrder;
  readonly by: { readonly userId: string; readonly requestId: string | null };
}

/** What the process tells. */
export type LoadNews =
  | { readonly step: string; readonly percent: number }
  | { readonly done: true }
  | { readonly refused: { readonly reason: string; readonly problem: string } }
  | { readonly failed: { readonly name: string; readonly code: string | null } };

/** Not imported: it is a program of its own, started from the checkout. */
const PROGRAM = ["--import", "tsx", "lib/server/register-load.ts"];

/**
 * Carries a load out in a process of its own: reading takes seconds of computing and much memory,
 * and this server goes on answering meanwhile. Settles when all is over; never rejects.
 */
export async function runLoad(grant: Grant<"register:load">, order: LoadOrder): Promise<void> {
  const ending = await follow(grant, order);
  const isKept = ending !== null && mayAccept(ending.reason);
  if (isKept) setTimeout(() => sweepFolders(), KEPT_MINUTES * 60_000).unref();
  else await removeFolder(order.folder).catch(() => undefined);
  if (ending !== null) await endLoad(grant, order.id, ending).catch(() => undefined);
}

/** @returns how it ended, or null where it is done: that is written with the extract itself */
function follow(grant: Grant<"register:load">, order: LoadOrder): Promise<Ending | null> {
  const child = start();
  const progress = new Progress(grant, order.id);
  const tooLong = setTimeout(() => child.kill("SIGKILL"), MAX_LOAD_MS);
  let news: LoadNews | undefined;
  return new Promise<Ending | null>(resolve => {
    child.on("message", (told: LoadNews) => {
      if ("step" in told) progress.tell(told);
      else news = told;
    });
    child.once("error", () => resolve(endingOf(undefined, grant.requestId)));
    child.once("close", () => resolve(endingOf(news, grant.requestId)));
    const by = { userId: grant.userId ?? "", requestId: grant.requestId };
    child.send(
      { databaseUrl: runtime().databaseUrl, order, by } satisfies LoadCall,
      () => undefined,
    );
  })
    .then(async ending => {
      if (ending?.state === "failed") await noteFailure(grant, news);
      return ending;
    })
    .finally(() => {
      clearTimeout(tooLong);
      progress.end();
    });
}

function start(): ChildProcess {
  const stdio: ["ignore", "ignore", "inherit", "ipc"] = ["ignore", "ignore", "inherit", "ipc"];
  return spawn(process.execPath, PROGRAM, { stdio });
}

function endingOf(news: LoadNews | undefined, reference: string | null): Ending | null {
  if (news !== undefined && "done" in news) return null;
  if (news !== undefined && "refused" in news) return { state: "refused", ...news.refused };
  return {
    state: "failed",
    reason: null,
    problem: `A fault in Waymark broke the load off. If you report this, quote ${reference}.`,
  };
}

async function noteFailure(grant: Grant<"register:load">, news: LoadNews | undefined) {
  const told = news !== undefined && "failed" in news ? news.failed : undefined;
  if (grant.requestId === null) return;
  await recordFault({
    requestId: grant.requestId,
    method: "POST",
    route: "/admin/register/upload/files",
    status: 500,
    name: told?.name ?? "Error",
    code: told?.code ?? null,
    digest: null,
  }).catch(() => undefined);
}

/** Writes how far it is: at once when there is news, one write at a time, and every few seconds. */
class Progress {
  private at = { step: "Reading the files", percent: 0 };
  private isWriting = false;
  private isOld = false;
  private readonly timer = setInterval(() => this.write(), BEAT_MS);

  constructor(
    private readonly grant: Grant<"register:load">,
    private readonly id: string,
  ) {}

  tell(at: { step: string; percent: number }): void {
    this.at = at;
    this.write();
  }

  end(): void {
    clearInterval(this.timer);
  }

  private write(): void {
    this.isOld = true;
    if (this.isWriting) return;
    this.isWriting = true;
    this.isOld = false;
    beat(this.grant, this.id, this.at)
      // A beat that is missed is made up by the next; without any the job counts as stopped.
      .catch(() => undefined)
      .finally(() => {
        this.isWriting = false;
        if (this.isOld) this.write();
      });
  }
}
