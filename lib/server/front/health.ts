import { setTimeout as sleep } from "node:timers/promises";

const PATIENCE_MS = 1_500;

/** Asks whether work can be done now. No answer in time is a no, and so is an error. */
export async function isReady(
  ready: () => Promise<boolean>,
  patienceMs = PATIENCE_MS,
): Promise<boolean> {
  const late = new AbortController();
  try {
    const tooLate = sleep(patienceMs, false, { signal: late.signal }).catch(() => false);
    return await Promise.race([ready(), tooLate]);
  } catch {
    return false;
  } finally {
    late.abort();
  }
}
