/** Minutes until the next try, after the first failure, the second and so on: about a day in all. */
export const WAITS = [1, 5, 15, 60, 180, 360, 720] as const;

/** A try that has not ended within this is another sender's to repeat. Minutes. */
export const LEASE_MINUTES = 5;

/** What was sent or given up is remembered this long, without what it said. Days. */
export const KEPT_DAYS = 30;

/**
 * Minutes to wait before a letter is tried again, or null where it is given up.
 * @param tries how often it was tried, the failed one included
 * @param final the other server will never take it: there is no such address, say
 */
export function waitAfter(tries: number, final: boolean): number | null {
  return final ? null : (WAITS[tries - 1] ?? null);
}

/** A header and a paragraph are one line: what would end it becomes a space. */
export function oneLine(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}
