import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { errorAnswer } from "./error-page";
import { contentPolicy, safetyHeaders } from "./headers";
import { newNonce, newRequestId } from "./ids";
import { type Code, refusals } from "./refusals";

const LINGER_MS = 2_000;

/** Answers what never became a request, whole and safe to show, and closes the connection. */
export function answerSocket(socket: Duplex, code: Code, secure: boolean, allow?: string): void {
  if (!socket.writable) return void socket.destroy();
  const requestId = newRequestId();
  const { status } = refusals[code];
  const { type, body } = errorAnswer(code, requestId, "person");
  const headers = {
    ...safetyHeaders(contentPolicy(newNonce(), secure), requestId, secure),
    "Cache-Control": "no-store",
    "Content-Type": type,
    "Content-Length": Buffer.byteLength(body),
    Connection: "close",
    ...(allow ? { Allow: allow } : {}),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${body}`);
  // Whoever goes on sending reads the answer first, but not for ever.
  socket.resume();
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}

/** Node's words for what broke, in ours. */
export function codeOfClientError(code: string | undefined): Code {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return "headers";
    case "HPE_INVALID_METHOD":
      return "method";
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return "timeout";
    case "HPE_INVALID_EOF_STATE":
      return "truncated";
    default:
      return "invalid";
  }
}
