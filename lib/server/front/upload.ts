import type { IncomingMessage } from "node:http";
import { sameAs } from "./body";
import type { Code } from "./refusals";

/** A sender of files may take so long in all, and be silent for so long. Milliseconds. */
export const UPLOAD_MS = 10 * 60_000;
const SILENCE_MS = 15_000;

/** A body on its way to the app, a piece at a time: no more of it waits here than the app has asked for. */
export interface Upload {
  /** The request as the app reads it. Its body fails where what comes is too much, too slow or cut. */
  readonly request: IncomingMessage;
  /** Why it failed, and what the sender is told, whatever the app answers. */
  fault(): Code | undefined;
  /** Ends it before its end. */
  cut(code: Code): void;
  /** The app has answered: whatever still comes is no longer asked for. */
  answered(): void;
}

/** @param limit bytes */
export function passOn(request: IncomingMessage, limit: number): Upload {
  const passed = sameAs(request);
  let size = 0;
  let fault: Code | undefined;
  let isOver = false;

  const over = () => {
    isOver = true;
    clearTimeout(silence);
    clearTimeout(deadline);
  };
  const cut = (code: Code) => {
    if (isOver) return;
    over();
    fault = code;
    passed.destroy(new Error("The body did not arrive whole"));
    request.resume();
  };
  const silence = setTimeout(() => cut("timeout"), SILENCE_MS);
  const deadline = setTimeout(() => cut("timeout"), UPLOAD_MS);

  passed._read = () => void request.resume();
  // An IncomingMessage that is destroyed takes its connection with it: the answer needs that.
  passed._destroy = (error, done) => done(error);
  passed.on("error", () => undefined);
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
    silence.refresh();
    if (size > limit) cut("too-large");
    else if (!isOver && !passed.destroyed && !passed.push(chunk)) request.pause();
  });
  request.once("end", () => {
    if (isOver) return;
    over();
    passed.complete = true;
    passed.push(null);
  });
  request.once("close", () => cut("truncated"));
  request.on("error", () => undefined);
  request.pause();

  return {
    request: passed,
    fault: () => fault,
    cut,
    answered: over,
  };
}
