/** Characters; the form and the database hold the same. */
export const REOPEN_MAX = 1000;

/** Why a version cannot be opened again or revisited, in words beside its form. */
export function sayNotNow(reason: "not-in-force" | "later-cycle"): string {
  return reason === "not-in-force"
    ? "This version is no longer in force. Go to the trust’s home and start from the latest one."
    : "A later self-assessment is open. Record what has changed there.";
}
