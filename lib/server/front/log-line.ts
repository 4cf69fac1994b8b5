import { describeFault } from "../faults";
import type { FrontOptions } from "./options";

/** One request that is over. */
interface Over {
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  /** Undefined where no answer has begun. */
  readonly status: number | undefined;
  readonly isWhole: boolean;
  readonly ms: number;
  readonly hasFailed: boolean;
  readonly faults: readonly unknown[];
}

/** One line a request; a failure's line is an error, says where it happened, and is kept. */
export function logExchange(options: FrontOptions, over: Over): void {
  const { log, showFaults = false, keepFault } = options;
  const { hasFailed, faults: errors, status, ...rest } = over;
  const fields = {
    ...rest,
    path: withoutSecrets(rest.path),
    ...(status === undefined ? {} : { status }),
  };
  if (!hasFailed && errors.length === 0) {
    log.info(fields, "request");
    return;
  }
  const faults = errors.map(fault => describeFault(fault, showFaults));
  log.error({ ...fields, faults }, "request failed");
  // Where there is no room for work, there is none for this either.
  if (status === 503) return;
  const { requestId, method, path } = over;
  const [first] = errors.map(fault => describeFault(fault, false));
  keepFault?.({
    requestId,
    method,
    path,
    status: status ?? 500,
    name: first?.name ?? "Error",
    code: first?.sql ?? first?.code ?? null,
    digest: first?.digest ?? null,
  });
}

/** A part of an address so long is no name: it opens something, and a log is read by many. */
export function withoutSecrets(path: string): string {
  return path.replace(/[\w-]{32,}/g, part => (UUID.test(part) ? part : "-"));
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
