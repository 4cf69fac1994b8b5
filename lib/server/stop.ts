/** In-flight requests have this long; whatever runs then is cut. */
export const DRAIN_MS = 10_000;
const HARD_STOP_MS = 14_000;

const closers: (() => unknown)[] = [];
let isStopping = false;

/** Names what to close when the process is told to stop. What was opened last is closed first. */
export function onStop(close: () => unknown): void {
  closers.push(close);
}

/** Closes all in turn and ends the process. A second call changes nothing. */
export async function stop(exitCode: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  setTimeout(() => process.exit(exitCode || 1), HARD_STOP_MS).unref();
  for (const close of closers.reverse()) await closeOne(close);
  process.exit(exitCode);
}

async function closeOne(close: () => unknown): Promise<void> {
  try {
    await close();
  } catch (error) {
    console.error(error);
  }
}

/** A terminal sends Ctrl-C to all of its processes, and npm passes it on: more than one may arrive. */
export function stopOnSignals(): void {
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    process.on(signal, () => void stop(0));
  }
}
