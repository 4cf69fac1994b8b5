import { describeFault } from "./faults";
import type { FrontLog } from "./front/options";

/** What nothing else caught is one request's trouble, most often: it is told, and the rest served. */
export function catchTheRest(log: FrontLog, showFaults: boolean): void {
  const tell = (fault: unknown) => {
    log.error({ faults: [describeFault(fault, showFaults)] }, "a failure that nothing caught");
  };
  process.on("unhandledRejection", tell);
  process.on("uncaughtException", tell);
}
