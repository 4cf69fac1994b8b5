import { AsyncLocalStorage } from "node:async_hooks";
import { sqlCode } from "@/lib/db";

const current = new AsyncLocalStorage<unknown[]>();

/** Runs one request's work; what `noteFault` hears meanwhile is added to `faults`. */
export function gatherFaults<T>(faults: unknown[], work: () => T): T {
  return current.run(faults, work);
}

/** @returns false outside any request. */
export function noteFault(error: unknown): boolean {
  const faults = current.getStore();
  if (faults && !faults.includes(error)) faults.push(error);
  return faults !== undefined;
}

/** React's way down to the component that failed: the same in every fault. */
const renderer = /next\/dist\/compiled\//;

export interface FaultFacts {
  readonly name: string;
  readonly code?: string;
  /** Postgres's own code, where a statement failed. */
  readonly sql?: string;
  readonly digest?: string;
  readonly message?: string;
  readonly at?: readonly string[];
  readonly cause?: string;
}

/**
 * An error as it may be logged: what kind, and where. Its message may quote what people wrote, or
 * a whole query with its values, so it stays out unless the data is invented.
 */
export function describeFault(error: unknown, withMessage: boolean): FaultFacts {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, message, stack = "", cause } = error;
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  const sql = sqlCode(error);
  const digest = "digest" in error ? { digest: String(error.digest).slice(0, 40) } : {};
  const frames = stack.split("\n").filter(line => /^ {4}at /.test(line) && !renderer.test(line));
  return {
    name,
    ...code,
    ...(sql === undefined ? {} : { sql }),
    ...digest,
    ...(withMessage ? { message } : {}),
    at: frames.slice(0, 12).map(line => line.trim().slice(0, 200)),
    ...(cause instanceof Error ? { cause: cause.name } : {}),
  };
}
