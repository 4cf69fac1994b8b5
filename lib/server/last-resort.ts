import type { FrontLog } from "./front-options";
import { stop } from "./stop";

/** What nothing else caught: a promise is one request's trouble, an exception may be everybody's. */
export function catchTheRest(log: FrontLog): void {
  process.on("unhandledRejection", reason => {
    log.error({ error: textOf(reason) }, "a promise failed unheard");
  });
  process.on("uncaughtException", error => {
    log.error({ error: textOf(error) }, "stopping after an exception that nothing caught");
    void stop(1);
  });
}

function textOf(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
}
