import type { RegisterRefusal } from "../importer/refusal";

/** What one upload may hold, all files together. Bytes. */
export const MAX_UPLOAD = 100 * 1024 * 1024;
export const MAX_FILES = 20;

/** How often the process that carries a job out says that it lives. */
export const BEAT_MS = 5_000;
/** A job that said nothing for so long was left by its process, and can no longer end well. Seconds. */
export const STALE_SECONDS = 30;
/** Files of an extract that has too few rows are kept so long, so that it can be loaded all the same. */
export const KEPT_MINUTES = 60;
/** A load that takes longer is broken off. */
export const MAX_LOAD_MS = 10 * 60 * 1_000;

/** `stopped`: its process ended before it did. Nothing of it was written. */
export type JobState = "running" | "done" | "refused" | "failed" | "stopped";

/** The state to show; `stored` is what the process last wrote. */
export function stateOf(stored: string, isStale: boolean): JobState {
  if (stored === "done" || stored === "refused" || stored === "failed") return stored;
  return isStale ? "stopped" : "running";
}

/** Reading takes about as long as writing. Percent. */
const READING = 40;

export function percentRead(nth: number, of: number): number {
  return Math.floor((nth / of) * READING);
}

export function percentWritten(done: number, of: number): number {
  return READING + Math.floor((done / Math.max(of, 1)) * (100 - READING));
}

/** Whether an administrator may say that a refused extract is right all the same. */
export function mayAccept(reason: string | null): boolean {
  return reason === ("fewer-rows" satisfies RegisterRefusal["reason"]);
}

/** "3.3 MB", "12 KB". */
export function saySize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
