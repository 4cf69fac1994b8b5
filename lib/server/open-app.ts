import { createServer } from "node:http";
import next from "next";
import type { FrontOptions } from "./front-options";

export interface App {
  handler: FrontOptions["handler"];
  close(): Promise<void>;
}

/** The built pages, from the folder that NEXT_DIST_DIR names. */
export async function openApp(dir: string, hostname: string, port: number): Promise<App> {
  const app = next({
    dev: false,
    quiet: true,
    dir,
    hostname,
    port,
    // It would add an "upgrade" listener that no check of the front precedes: this one never listens.
    httpServer: createServer(),
  });
  await unheard(() => app.prepare());
  return { handler: app.getRequestHandler(), close: () => app.close() };
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
