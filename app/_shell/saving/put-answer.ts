import { noteContact } from "../contact";
import type { Outcome, Sent, Theirs } from "./saving";

/** Milliseconds after which a save counts as not made, is called off, and is tried again. */
const PATIENCE = 10_000;

/** Sends one save. However often it is sent, it is made once. */
export async function putAnswer<A>(
  url: string,
  { answer, version, key }: Sent<A>,
  isLeaving = false,
): Promise<Outcome<A>> {
  const headers = {
    "Content-Type": "application/json",
    "If-Match": String(version),
    "Idempotency-Key": key,
  };
  const body = JSON.stringify(answer);
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    // The browser carries a save to its end whose page is left meanwhile.
    const ask = { method: "PUT", headers, body, signal, keepalive: isLeaving };
    const response = await fetch(url, ask);
    if (response.ok) noteContact();
    return outcomeOf(response.status, await response.json().catch(() => null));
  } catch {
    return { kind: "failed" };
  }
}

interface Answered<A> {
  readonly version?: unknown;
  readonly error?: {
    readonly code?: string;
    readonly theirs?: Theirs<A> | null;
    readonly fields?: Readonly<Record<string, string>>;
  };
}

/** @param body what autosave's route answered, or null where something else did */
export function outcomeOf<A>(status: number, body: Answered<A> | null): Outcome<A> {
  if (status >= 500 || status === 429 || status === 408 || body === null) return { kind: "failed" };
  if (status === 401) return { kind: "signed-out" };
  if (status < 300 && typeof body.version === "number")
    return { kind: "saved", version: body.version };
  const { code = "", theirs, fields = {} } = body.error ?? {};
  if (status === 409 && theirs) return { kind: "conflict", theirs };
  const why = Object.keys(fields).length > 0 ? TO_MEND : (WHY[code] ?? UNREADABLE);
  return { kind: "refused", refusal: { why, errors: fields } };
}

const TO_MEND = "change what is marked, and it saves by itself";
const UNREADABLE = "copy what you typed, then reload the page";
const WHY: Readonly<Record<string, string>> = {
  state: "this assessment is approved and can no longer be changed. Copy what you typed",
  forbidden: "you can no longer record answers here. Copy what you typed",
  shown:
    "everyone’s views were shown meanwhile. Copy what you typed, then reload the page: you can still add it, marked late",
  sent: "this was sent to the trust meanwhile. Copy what you typed, then reload the page",
  hidden: "you can no longer open this assessment. Copy what you typed",
};
