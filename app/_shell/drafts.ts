/**
 * What was typed and is not saved yet, kept by the browser for this tab alone. It is a net below the
 * page and never the only copy: where the browser has no storage or no room, nothing is kept.
 */
export interface Draft<T> {
  readonly typed: T;
  /** The version it changes. */
  readonly version: number;
  /** ISO moment. */
  readonly at: string;
  /** Who typed it: it is shown to nobody else who signs in at this tab. */
  readonly by: string;
}

const PREFIX = "waymark:typed:";

export function keepDraft<T>(place: string, draft: Draft<T>): void {
  quietly(storage => storage.setItem(PREFIX + place, JSON.stringify(draft)));
}

/** @returns null where there is none, where it is somebody else's, or where it cannot be read. */
export function findDraft<T>(
  place: string,
  by: string,
  isTyped: (value: unknown) => value is T,
): Draft<T> | null {
  const found = quietly(storage => JSON.parse(storage.getItem(PREFIX + place) ?? "null"));
  const fits =
    isRecord(found) &&
    found.by === by &&
    Number.isSafeInteger(found.version) &&
    typeof found.at === "string" &&
    !Number.isNaN(Date.parse(found.at)) &&
    isTyped(found.typed);
  if (!fits) dropDraft(place);
  return fits ? (found as unknown as Draft<T>) : null;
}

export function dropDraft(place: string): void {
  quietly(storage => storage.removeItem(PREFIX + place));
}

/** On signing out. */
export function dropAllDrafts(): void {
  quietly(storage => {
    for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
  });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** A browser may refuse even to be asked for its storage. */
function quietly<R>(work: (storage: Storage) => R): R | undefined {
  try {
    return work(sessionStorage);
  } catch {
    return undefined;
  }
}
