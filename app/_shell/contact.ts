/** When this page last heard from the server as somebody signed in: milliseconds, by the browser's clock. */
let last: number | undefined;

export function noteContact(): void {
  last = Date.now();
}

export function lastContact(): number {
  last ??= Date.now();
  return last;
}

const MINUTE = 60_000;

/** How long before the end people are told. Minutes. */
const WARN_BEFORE = 5;
/** The server notes a request only when its last note is a minute old, so the end may come that early. */
const NOTED_LATE = 1;

export type Idle = "fine" | "ending" | "ended";

/** @param minutes between two requests, after which a session ends */
export function idleAfter(passed: number, minutes: number): Idle {
  const left = (minutes - NOTED_LATE) * MINUTE - passed;
  if (left <= 0) return "ended";
  return left <= WARN_BEFORE * MINUTE ? "ending" : "fine";
}
