import type { IncomingMessage } from "node:http";
import type { OwnAnswer } from "./answer";
import { hasBody } from "./checks";
import { askerOf, errorAnswer } from "./error-page";
import { type Refusal, refusals } from "./refusals";
import type { TypedText } from "./typed";

/** In seconds. */
const RETRY = { "Retry-After": "5" };

/** Whether part of what is being sent has not come in: the connection ends with the answer. */
export function isUnread(request: IncomingMessage): boolean {
  return hasBody(request.headers) && !request.complete;
}

export function refusalAnswer(
  request: IncomingMessage,
  requestId: string,
  { code, allow }: Refusal,
  typed: readonly TypedText[],
): OwnAnswer {
  const { status } = refusals[code];
  const { type, body } = errorAnswer(code, requestId, askerOf(request.headers), typed);
  const headers = {
    "Content-Type": type,
    ...(allow ? { Allow: allow } : {}),
    ...(status === 503 ? RETRY : {}),
    ...(isUnread(request) ? { Connection: "close" } : {}),
  };
  return { status, headers, body };
}

/** What a probe hears: that it lives, or that it can work. */
export function healthAnswer(ok: boolean): OwnAnswer {
  const headers = { "Content-Type": "application/json; charset=utf-8", ...(ok ? {} : RETRY) };
  return { status: ok ? 200 : 503, headers, body: JSON.stringify({ ok }) };
}
