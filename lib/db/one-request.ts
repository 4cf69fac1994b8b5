import { AsyncLocalStorage } from "node:async_hooks";
import { isPassing } from "./passing";
import { Busy } from "./queue";

interface Asked {
  isPutOff: boolean;
  readonly onPutOff: (fault: unknown) => void;
}

/** The two module graphs of a Next server share it, so it hangs on the process. */
const held = globalThis as typeof globalThis & { waymarkAsked?: AsyncLocalStorage<Asked> };
held.waymarkAsked ??= new AsyncLocalStorage();
const requests = held.waymarkAsked;

/**
 * All that `work` asks of the database is asked for one person, who waits for one answer.
 * @param onPutOff hears at once that the database had no room for it, and why
 */
export function asOneRequest<T>(
  work: () => T,
  onPutOff: (fault: unknown) => void = () => undefined,
): T {
  return requests.run({ isPutOff: false, onPutOff }, work);
}

/**
 * One of the things that a request asks. Once the database had no room for one of them the request
 * is answered so, whatever else it asks: an error page that asked again would wait as long again.
 * @throws Busy where an earlier one was put off: then nothing was begun
 */
export async function forRequest<T>(ask: () => Promise<T>): Promise<T> {
  const request = requests.getStore();
  if (request?.isPutOff) throw new Busy("The request has been put off already");
  try {
    return await ask();
  } catch (error) {
    if (request !== undefined && !request.isPutOff && isPassing(error)) {
      request.isPutOff = true;
      request.onPutOff(error);
    }
    throw error;
  }
}
