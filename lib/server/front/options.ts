import type { IncomingMessage, ServerResponse } from "node:http";

export interface FrontLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A request that failed, as it is kept for administrators: nothing that anybody wrote. */
export interface FailedRequest {
  readonly requestId: string;
  readonly method: string;
  /** As it was asked for, without its query. */
  readonly path: string;
  readonly status: number;
  readonly name: string;
  readonly code: string | null;
  readonly digest: string | null;
}

export interface FrontOptions {
  /**
   * The app behind the front: Next's request handler.
   * @param putOff to be told once there is no room for the work that the request wants
   */
  handler(
    request: IncomingMessage,
    response: ServerResponse,
    putOff: (fault: unknown) => void,
  ): unknown;
  /** Where people reach us, e.g. "https://waymark.example.org": what forms and links must agree with. */
  origin: string;
  /** Whether people reach us by https. */
  secure: boolean;
  /** How many proxies of ours stand before this server; none where it is not said. */
  proxyHops?: number;
  /** Whether work can be done now. May throw or take its time: either is a no. */
  ready(): Promise<boolean>;
  log: FrontLog;
  /** Whether errors are logged with their messages, which may quote what people wrote. */
  showFaults?: boolean;
  /** Hears of each request that failed, once it is over. Must neither throw nor take its time. */
  keepFault?(failed: FailedRequest): void;
  /** Addresses of the files in public/, which may be cached. */
  publicFiles?: ReadonlySet<string>;
}

/** What one server's requests share. */
export interface FrontState {
  options: FrontOptions;
  origin: URL;
  isDraining: boolean;
  /** Reports of broken policies that were written down in the minute that began then, by our clock. */
  reports: { since: number; noted: number };
}
