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

/** "ending" can be put off by asking for a page; "closing" cannot: the session is as old as any gets. */
export type Idle = "fine" | "ending" | "closing" | "ended";

/** @param minutes between two requests, after which a session ends */
export function idleAfter(passed: number, minutes: number): Idle {
  const left = (minutes - NOTED_LATE) * MINUTE - passed;
  if (left <= 0) return "ended";
  return left <= WARN_BEFORE * MINUTE ? "ending" : "fine";
}

/** What a page knows of its session: when it was loaded and last heard of, in milliseconds. */
export interface Known {
  readonly loaded: number;
  readonly contact: number;
  /** Between two requests. */
  readonly minutes: number;
  /** From loading to the end of the session, whatever happens in it. */
  readonly minutesLeft: number;
}

export function idleAt(now: number, { loaded, contact, minutes, minutesLeft }: Known): Idle {
  const idle = idleAfter(now - contact, minutes);
  const end = loaded + minutesLeft * MINUTE;
  // Whoever is heard of after the end has signed in anew, in another tab.
  if (contact > end || idle === "ended") return idle;
  if (now >= end) return "ended";
  return end - now <= WARN_BEFORE * MINUTE ? "closing" : idle;
}
