import { createServer } from "node:http";
import next from "next";
import { asOneRequest } from "@/lib/db";
import { noteFault } from "./faults";
import type { FrontOptions } from "./front/options";

export interface App {
  handler: FrontOptions["handler"];
  close(): Promise<void>;
}

/** The built pages, from the folder that NEXT_DIST_DIR names. */
export async function openApp(dir: string, hostname: string, port: number): Promise<App> {
  const app = next({
    dev: false,
    dir,
    hostname,
    port,
    // It would add an "upgrade" listener that no check of the front precedes: this one never listens.
    httpServer: createServer(),
  });
  await unheard(() => app.prepare());
  hearFaults();
  const handle = app.getRequestHandler();
  return {
    handler: (request, response, putOff) => asOneRequest(() => handle(request, response), putOff),
    close: () => app.close(),
  };
}

/**
 * Next prints a page's error without saying which request it was. Its own printer gives way to
 * ours; where a later Next keeps it elsewhere, it goes on printing.
 */
function hearFaults(): void {
  const methods = Reflect.get(globalThis, Symbol.for("@next/router-server-methods")) ?? {};
  for (const server of Object.values<Record<string, unknown>>(methods)) {
    server.logErrorWithOriginalStack = (error: unknown) => {
      if (!noteFault(error)) console.error(error);
    };
  }
}

/** Next reports how long its configuration took, in the middle of our own line. */
async function unheard(work: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}
