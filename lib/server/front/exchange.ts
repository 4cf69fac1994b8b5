import type { IncomingMessage, ServerResponse } from "node:http";
import { isPassing } from "@/lib/db";
import { gatherFaults } from "../faults";
import { type Send, type Supervised, supervise } from "./answer";
import { letGo, linger, readBody, replay } from "./body";
import { isOtherName, refuse, writeOf } from "./checks";
import { clientAddress } from "./client-address";
import { askerOf } from "./error-page";
import { isReadable } from "./form";
import { cacheControl, contentPolicy, safetyHeaders, trustHeaders } from "./headers";
import { isReady } from "./health";
import { newNonce, newRequestId } from "./ids";
import { logExchange } from "./log-line";
import type { FrontState } from "./options";
import { healthAnswer, isUnread, refusalAnswer } from "./own-answers";
import { noteReports } from "./policy-reports";
import { codeFor, isFailure, type Refusal } from "./refusals";
import { type TypedText, typedTexts } from "./typed";
import { passOn, type Upload } from "./upload";

/** One request and its answer. */
export class Exchange {
  readonly #front: FrontState;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #send: Send;
  readonly #take: Supervised["take"];
  readonly #policy: string;
  readonly #id = newRequestId();
  readonly #path: string;
  readonly #began = performance.now();
  readonly #faults: unknown[] = [];
  #hasFailed = false;
  #isPutOff = false;
  /** Held until it is answered: where that fails, what somebody wrote goes back to them. */
  #body: Buffer | undefined;
  #upload: Upload | undefined;
  /** True while the request comes in and nothing has been answered. */
  isReading = false;
  /** Set when the connection broke the protocol while the request came in. */
  isBroken = false;

  constructor(front: FrontState, request: IncomingMessage, response: ServerResponse) {
    this.#front = front;
    this.#request = request;
    this.#response = response;
    this.#policy = contentPolicy(newNonce(), front.options.secure);
    this.#path = request.url?.split("?", 1)[0]?.slice(0, 500) ?? "";
    const { send, take } = supervise(response, {
      isFailure: (code, type) =>
        this.#upload?.fault() !== undefined || (isFailure(code, type) && !this.#isForNext()),
      replace: status => void this.#explain(status),
      beforeHead: () => this.#finishHeaders(),
    });
    this.#send = send;
    this.#take = take;
    response.once("finish", () => {
      this.#upload?.answered();
      letGo(request);
    });
    response.once("close", () => this.#log());
  }

  /** @param waits the sender holds its body back until it is told to go on */
  async run(waits: boolean): Promise<void> {
    const refusal = refuse(this.#request, this.#front.origin);
    if (refusal) return this.#refuse(refusal, waits);
    if (this.#path === "/healthz") return this.#send(healthAnswer(true));
    if (this.#path === "/readyz") return this.#send(healthAnswer(await this.#canWork()));
    if (this.#front.isDraining) return this.#refuse({ code: "unavailable" }, waits);
    if (isOtherName(this.#request, this.#front.origin)) {
      const Location = this.#front.origin.origin + this.#request.url;
      return this.#send({ status: 307, headers: { Location } });
    }
    if (waits) this.#response.writeContinue();
    const request = await this.#receive();
    if (!request) return;
    if (this.#path !== "/csp-report") return this.#handOver(request);
    if (noteReports(this.#front, this.#body)) this.#send({ status: 204 });
    else this.#refuse({ code: "invalid" });
  }

  /** @returns undefined when there is nothing to hand over, and an answer is already on its way. */
  async #receive(): Promise<IncomingMessage | undefined> {
    const write = writeOf(this.#request);
    if (write?.isStream) {
      this.#upload = passOn(this.#request, write.limit);
      return this.#upload.request;
    }
    this.isReading = true;
    const body = write ? await readBody(this.#request, write.limit) : undefined;
    this.isReading = false;
    if (this.isBroken || body === "gone") return undefined;
    if (typeof body === "string") return void this.#refuse({ code: body });
    if (!body) return this.#request;
    this.#body = body;
    if (await isReadable(this.#request.headers, body)) return replay(this.#request, body);
    return void this.#refuse({ code: "invalid" });
  }

  async #handOver(request: IncomingMessage): Promise<void> {
    trustHeaders(request.headers, {
      origin: this.#front.origin,
      policy: this.#policy,
      requestId: this.#id,
      address: clientAddress(
        this.#request.socket.remoteAddress,
        request.headers["x-forwarded-for"],
        this.#front.options.proxyHops ?? 0,
      ),
      url: this.#request.url ?? "/",
    });
    try {
      const putOff = (fault: unknown) => void this.#putOff(fault);
      await gatherFaults(this.#faults, () =>
        this.#front.options.handler(request, this.#response, putOff),
      );
    } catch (error) {
      if (this.#isPutOff) return;
      if (this.#upload?.fault() === undefined) this.#faults.push(error);
      if (this.#response.headersSent) this.#response.destroy();
      else await this.#explain(500);
    }
  }

  #refuse(refusal: Refusal, waits = false, typed: readonly TypedText[] = []): void {
    const lingers = isUnread(this.#request) && !waits;
    const answer = refusalAnswer(this.#request, this.#id, refusal, typed);
    this.#send(answer, lingers ? linger(this.#request) : undefined);
  }

  /**
   * The connection broke the protocol while files came in.
   * @returns false where none do, or the answer has begun: then there is nothing to say
   */
  cutUpload(): boolean {
    if (this.#upload === undefined || this.#response.headersSent) return false;
    this.#upload.cut("truncated");
    return true;
  }

  /** The app failed: says so in a whole page, and whether it is the app or what it stands on. */
  async #explain(status: number): Promise<void> {
    const fault = this.#upload?.fault();
    if (fault !== undefined) return this.#refuse({ code: fault });
    const allow = this.#response.getHeader("allow");
    const code = codeFor(status);
    this.#hasFailed = status >= 500;
    const isDown = code === "internal" && !(await this.#canWork());
    const says = allow === undefined ? {} : { allow: String(allow) };
    const typed = await typedTexts(this.#request.headers, this.#body);
    this.#refuse({ code: isDown ? "unavailable" : code, ...says }, false, typed);
  }

  /** There was no room for its work: it is answered at once, whatever the app makes of that later. */
  async #putOff(fault: unknown): Promise<void> {
    if (this.#isPutOff || this.#response.headersSent) return;
    this.#isPutOff = true;
    this.#take();
    this.#faults.push(fault);
    await this.#explain(503);
  }

  #canWork(): Promise<boolean> {
    // Where it had no room for this in time, asking it whether it is there would say nothing.
    if (this.#front.isDraining || this.#faults.some(isPassing)) return Promise.resolve(false);
    return isReady(this.#front.options.ready);
  }

  #finishHeaders(): void {
    const response = this.#response;
    const { secure, publicFiles = new Set() } = this.#front.options;
    const safety = safetyHeaders(this.#policy, this.#id, secure);
    for (const [name, value] of Object.entries(safety)) response.setHeader(name, value);
    response.setHeader("Cache-Control", cacheControl(this.#path, response.statusCode, publicFiles));
    response.removeHeader("X-Powered-By");
    if (this.#front.isDraining) response.setHeader("Connection", "close");
  }

  /** Next's own script knows by a header that its page is out of date, and says so in the page. */
  #isForNext(): boolean {
    const isOutdated = this.#response.hasHeader("x-nextjs-action-not-found");
    return isOutdated && askerOf(this.#request.headers) !== "person";
  }

  #log(): void {
    const { statusCode, headersSent, writableFinished } = this.#response;
    logExchange(this.#front.options, {
      requestId: this.#id,
      method: this.#request.method ?? "",
      path: this.#path,
      status: headersSent ? statusCode : undefined,
      isWhole: writableFinished,
      ms: Math.round(performance.now() - this.#began),
      hasFailed: this.#hasFailed,
      faults: this.#faults,
    });
  }
}
