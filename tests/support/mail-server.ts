import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** A mail server of this machine that keeps what it takes. */
export interface MailServer {
  readonly url: string;
  /** Letters as they arrived, line by line. */
  readonly raw: string[];
  read(): Promise<Email[]>;
  /** How the next letters' receivers are answered; 250 takes them. */
  answer(code: number): void;
  close(): Promise<void>;
}

export async function aMailServer(): Promise<MailServer> {
  const raw: string[] = [];
  let code = 250;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onRcptTo: (_address, _session, done) =>
      done(code === 250 ? null : Object.assign(new Error("not now"), { responseCode: code })),
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        raw.push(Buffer.concat(parts).toString("utf8"));
        done();
      });
    },
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    raw,
    read: () => Promise.all(raw.map(letter => PostalMime.parse(letter))),
    answer: next => {
      code = next;
    },
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}
