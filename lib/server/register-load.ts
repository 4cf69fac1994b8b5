import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { carriedGrant } from "@/lib/access";
import { disconnect, holdRuntime } from "@/lib/db";
import { loadRegister } from "@/lib/register/commands";
import { readExtract } from "@/lib/register/importer/read-extract";
import type { LoadCall, LoadNews, LoadOrder } from "@/lib/register/importer/run-load";
import { finishLoad } from "@/lib/register/jobs/commands";
import { percentRead, percentWritten } from "@/lib/register/jobs/rules";
import { describeFault } from "./faults";

/**
 * The process that carries one uploaded load out, started by the server and told what to do. It ends
 * with its server: then nothing of it is written, since the database drops what was not finished.
 */
process.once("disconnect", () => process.exit(1));
process.once("message", (call: LoadCall) => void carryOut(call));

async function carryOut({ databaseUrl, order, by }: LoadCall): Promise<void> {
  holdRuntime({ databaseUrl, secret: "", secure: false, demo: false });
  const news = await load(order, by).catch(failure);
  await disconnect().catch(() => undefined);
  process.send?.(news, () => process.exit(0));
}

async function load(order: LoadOrder, by: LoadCall["by"]): Promise<LoadNews> {
  const files = order.files.map(async ({ name }, at) => ({
    name,
    bytes: await readFile(join(order.folder, String(at))),
  }));
  const folder = {
    name: "The upload",
    files: await Promise.all(files),
    asAt: order.asAt ?? undefined,
  };
  const extract = readExtract(folder, (name, nth, of) => {
    tell({ step: `Reading ${name}`, percent: percentRead(nth - 1, of) });
  });
  if (!extract.ok) return { refused: { reason: extract.reason, problem: extract.detail } };
  tell({ step: "Comparing with what is stored", percent: percentWritten(0, 1) });
  const loaded = await loadRegister(
    carriedGrant("register:load", by),
    extract.value,
    (label, done, of) => tell({ step: `Writing: ${label}`, percent: percentWritten(done, of) }),
    {
      acceptFewerRows: order.acceptFewerRows,
      finish: (tx, report) => finishLoad(tx, order.id, report),
    },
  );
  if (loaded.ok) return { done: true };
  return { refused: { reason: loaded.reason, problem: loaded.detail } };
}

/** Where nobody listens any more, "disconnect" is on its way. */
function tell(news: LoadNews): void {
  process.send?.(news, () => undefined);
}

/** Told to the log by kind and place; the server keeps its name under the request's reference. */
function failure(error: unknown): LoadNews {
  const fault = describeFault(error, false);
  process.stderr.write(`${JSON.stringify({ level: 50, msg: "a load failed", faults: [fault] })}\n`);
  return { failed: { name: fault.name, code: fault.sql ?? fault.code ?? null } };
}
